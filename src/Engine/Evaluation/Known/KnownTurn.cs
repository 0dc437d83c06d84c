using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Where cases stand that have answered the same conditions alike: the next condition they turn on, or what they come to. It holds nothing of a case
/// but how conditions stood. Threads may add to it side by side: whoever adds finds the same.
/// </summary>
internal sealed class KnownTurn
{
    private ImmutableArray<(Standing Standing, KnownTurn Turn)> _ways = [];

    /// <summary>Whose condition is read next; null: none is, or no case came this far.</summary>
    public CompiledBranch? Next { get; private set; }

    /// <summary>What such cases come to; null while more is to be read, or no case came this far.</summary>
    public KnownEnd? End { get; private set; }

    /// <summary>Where the condition leads as it stands; null: no case came this way.</summary>
    public KnownTurn? Behind(Standing standing)
    {
        foreach (var way in _ways)
            if (ReferenceEquals(way.Standing, standing))
                return way.Turn;
        foreach (var way in _ways)
            if (way.Standing.Equals(standing))
                return way.Turn;
        return null;
    }

    /// <summary>The turn behind a condition that was read here.</summary>
    /// <param name="read">The condition and how it stood.</param>
    /// <param name="added">Counted up where no case came this way before.</param>
    public KnownTurn Go(ReadCondition read, ref int added)
    {
        Next = read.Branch;
        while (true)
        {
            if (Behind(read.Standing) is { } known) return known;
            var ways = _ways;
            var turn = new KnownTurn();
            if (ImmutableInterlocked.InterlockedCompareExchange(ref _ways, ways.Add((read.Standing, turn)), ways) != ways) continue;
            added++;
            return turn;
        }
    }

    /// <summary>False: it was known.</summary>
    public bool Finish(KnownEnd end)
    {
        if (End is not null) return false;
        End = end;
        return true;
    }
}
