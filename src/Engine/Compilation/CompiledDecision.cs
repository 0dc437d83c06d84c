using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>A node that chooses among branches, with the defaults that hold at its place.</summary>
/// <param name="tree"><inheritdoc cref="CompiledNode" path="/param[@name='tree']"/></param>
/// <param name="source">As written.</param>
/// <param name="branches">In written order.</param>
internal abstract class CompiledDecision(string tree, DecidingNode source, ImmutableArray<CompiledBranch> branches) : CompiledNode(tree, source)
{
    /// <summary>Tells it apart in its program.</summary>
    public required int Number { get; init; }

    public ImmutableArray<CompiledBranch> Branches { get; } = branches;

    /// <summary>When all is known and nothing matched; null: nowhere.</summary>
    public required CompiledDefault? WhenKnown { get; init; }

    /// <summary>When nothing matched and something could not be known; null: nowhere.</summary>
    public required CompiledDefault? WhenUnknown { get; init; }

    /// <summary>Below a gate or a member of <c>all</c>: where nothing matches it passes, and nothing is ranked.</summary>
    public required bool MayPass { get; init; }

    /// <summary>What the branches leave of 100; null where one says nothing.</summary>
    public decimal? Rest { get; } = RestOf(branches);

    /// <summary>Of the cases that no branch before has taken, the part that each branch takes; null where <see cref="Rest"/> is.</summary>
    public ImmutableArray<double>? Parts { get; } = RestOf(branches) is null ? null : PartsOf(branches);

    /// <summary>The branches name every value of the fact asked.</summary>
    public bool Covers => Source is AskNode { Covers: true };

    private static ImmutableArray<double> PartsOf(ImmutableArray<CompiledBranch> branches)
    {
        var left = 100m;
        var parts = ImmutableArray.CreateBuilder<double>(branches.Length);
        foreach (var branch in branches)
        {
            parts.Add(left > 0 ? Math.Min(1, (double)(branch.Share!.Value / left)) : 0);
            left -= branch.Share!.Value;
        }
        return parts.MoveToImmutable();
    }

    private static decimal? RestOf(ImmutableArray<CompiledBranch> branches)
    {
        var sum = 0m;
        foreach (var branch in branches)
        {
            if (branch.Share is not { } share) return null;
            sum += share;
        }
        return branches.IsEmpty ? null : Math.Max(0, 100 - sum);
    }
}
