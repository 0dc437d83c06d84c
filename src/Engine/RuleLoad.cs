using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;

namespace DiagnosisEngine;

/// <summary>What came of loading rules: an engine, or the issues that stand in its way.</summary>
/// <param name="Engine">Present exactly when no issue is an error.</param>
/// <param name="Issues">All issues, by file and line.</param>
/// <param name="Report">The issues in the one grammar, each with its code frame; Chinese and English.</param>
public sealed record RuleLoad(DecisionEngine? Engine, ImmutableArray<Issue> Issues, string Report)
{
    /// <summary>What was read, whether or not an engine came of it: enough to load the same rules again.</summary>
    public required RuleFiles Files { get; init; }

    /// <summary>No engine came of it.</summary>
    [MemberNotNullWhen(false, nameof(Engine))]
    public bool HasErrors => Engine is null;
}
