using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>A diagnosis with what has to be known to go on.</summary>
internal sealed record EvaluationResult
{
    /// <summary>No tree answers.</summary>
    public static EvaluationResult NoTree { get; } = new()
    {
        Diagnosis = new Diagnosis { Status = DiagnosisStatus.Undetermined },
        LiveFacts = [],
        Open = [],
        ToRecheck = [],
    };

    /// <summary>What the trees say.</summary>
    public required Diagnosis Diagnosis { get; init; }

    /// <summary>Every open fact tested on a live, unsettled path, in written order: what systems should be read in one go.</summary>
    public required ImmutableArray<string> LiveFacts { get; init; }

    /// <summary>The first open fact of each live path, in written order.</summary>
    public required ImmutableArray<OpenQuestion> Open { get; init; }

    /// <summary>Facts that decide here, on which sources differ, and that have a sentence to ask once more.</summary>
    public required ImmutableArray<string> ToRecheck { get; init; }
}
