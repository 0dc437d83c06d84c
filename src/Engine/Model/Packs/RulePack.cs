using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A folder of rules with one owner: its vocabulary, categories, causes, trees and cases.</summary>
public sealed record RulePack
{
    /// <summary>The folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>Of the knowledge, not of the engine.</summary>
    public required string Version { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>Who keeps it.</summary>
    public string? Owner { get; init; }

    /// <summary>Packs whose vocabulary and trees it may use.</summary>
    public ImmutableArray<string> Uses { get; init; } = [];

    /// <summary>Names of back-office systems its facts come from.</summary>
    public ImmutableArray<string> Systems { get; init; } = [];

    /// <summary>Families that run before others, in order.</summary>
    public ImmutableArray<string> Gates { get; init; } = [];

    /// <summary>The boolean fact that says the customer's identity is known; null: none.</summary>
    public string? Identity { get; init; }

    /// <summary>Codes of the regions it holds in; empty: the whole country.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Its facts, by id.</summary>
    public ImmutableSortedDictionary<string, FactDefinition> Facts { get; init; } = ImmutableSortedDictionary<string, FactDefinition>.Empty;

    /// <summary>Its categories, in written order.</summary>
    public ImmutableArray<Category> Categories { get; init; } = [];

    /// <summary>Its causes, by id.</summary>
    public ImmutableSortedDictionary<string, Cause> Causes { get; init; } = ImmutableSortedDictionary<string, Cause>.Empty;

    /// <summary>Its trees, gates among them, by id.</summary>
    public ImmutableSortedDictionary<string, DecisionTree> Trees { get; init; } = ImmutableSortedDictionary<string, DecisionTree>.Empty;

    /// <summary>Its example cases.</summary>
    public ImmutableArray<RuleCase> Cases { get; init; } = [];

    /// <summary>Where its manifest is.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
