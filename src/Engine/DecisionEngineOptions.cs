using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine;

/// <summary>What a host may set. Defaults suit a front-line system.</summary>
public sealed record DecisionEngineOptions
{
    /// <summary>Folder of the rules, for <c>AddDiagnosisEngine</c>. Default: <c>rules</c>.</summary>
    public string RulesFolder { get; set; } = "rules";

    /// <summary>
    /// Further folders laid over the rules in this order: they may add regulations, figures, replies, calendars and families, and in an
    /// <c>overlay.yaml</c> disable trees and say when a text was looked up; they never change a node.
    /// The digest covers all. Default: none.
    /// </summary>
    public IReadOnlyList<string> Overlays { get; set; } = [];

    /// <summary>The time of calls that do not say when the complaint was received.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Another engine that decides the trees. Null: our own, which walks them.</summary>
    public ITreeEngine? TreeEngine { get; set; }

    /// <summary>Back-office systems by name. Those not here are unknowable.</summary>
    public IReadOnlyList<IFactSource> Sources { get; set; } = [];

    /// <summary>The longest a source may take; a slower one makes its facts unknowable. Default: 2 seconds.</summary>
    public TimeSpan SourceTimeLimit { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest complaint, in UTF-16 units. Default: 20,000.</summary>
    public int MaxTextLength { get; set; } = 20_000;
}
