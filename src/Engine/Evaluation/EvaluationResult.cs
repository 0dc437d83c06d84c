using System.Collections.Immutable;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>A diagnosis with what has to be known to go on.</summary>
internal sealed record EvaluationResult
{
    /// <summary>No tree answers.</summary>
    public static EvaluationResult NoTree { get; } = new()
    {
        Diagnosis = new Diagnosis { Status = DiagnosisStatus.Undetermined },
        Live = [],
        Open = [],
        ToRecheck = [],
    };

    /// <summary>What the trees say.</summary>
    public required Diagnosis Diagnosis { get; init; }

    /// <summary>Every open fact tested on a live, unsettled path, in written order: what systems should be read in one go.</summary>
    public ImmutableArray<string> LiveFacts => [.. Live.Select(slot => Symbols!.Fact(slot).Id)];

    /// <summary>Their slots.</summary>
    public required ImmutableArray<int> Live { get; init; }

    /// <summary>Whose slots they are; null: there are none.</summary>
    public SymbolTable? Symbols { get; init; }

    /// <summary>The first open fact of each live path, in written order.</summary>
    public required ImmutableArray<OpenQuestion> Open { get; init; }

    /// <summary>Facts that decide here, on which sources differ, and that have a sentence to ask once more.</summary>
    public required ImmutableArray<string> ToRecheck { get; init; }
}
