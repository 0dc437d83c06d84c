using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>What one tree, with the gates before it, came to.</summary>
internal sealed record TreeOutcome
{
    /// <summary>The ids of the gates and, unless one of them spoke, the tree that was walked.</summary>
    public required ImmutableArray<string> Walked { get; init; }

    /// <summary>The gate that spoke; null: none.</summary>
    public required string? Gate { get; init; }

    /// <summary>Where the walk ended.</summary>
    public required WalkResult Result { get; init; }

    /// <summary>Causes entered.</summary>
    public required ImmutableArray<FoundCause> Found { get; init; }

    /// <summary>What is ranked behind them.</summary>
    public required ImmutableArray<RankedCause> Ranked { get; init; }

    /// <summary>Every outcome that is live, what lies behind a gate passed in ignorance included.</summary>
    public required ImmutableArray<Outcome> Possible { get; init; }

    /// <summary>Slots of the open facts on live paths, in written order.</summary>
    public required ImmutableArray<int> OpenFacts { get; init; }

    /// <summary>What is not excluded and not named, where no other tree is asked. Dangers first.</summary>
    public ImmutableArray<Cause> InDoubt { get; private init; } = [];

    /// <summary>It found something that no unknown fact could still change.</summary>
    public bool Speaks => !NeedsFacts && Found.Any(f => !f.PastUnknown);

    public bool NeedsFacts => Result.End == WalkEnd.Need;

    /// <summary>With what it leaves in doubt.</summary>
    public TreeOutcome WithDoubts()
    {
        if (Possible.IsEmpty && Ranked.IsEmpty && Found.Length == Result.Found.Length) return this;
        var doubts = new CausesInDoubt(Found, Ranked);
        doubts.Add(this);
        return this with { InDoubt = doubts.All };
    }

    /// <summary>A plan to go and look is no conclusion.</summary>
    public bool IsConcluded => !NeedsFacts && Found.Any(f => !f.Cause.IsVisit);
}
