namespace DiagnosisEngine.Intake;

/// <summary>Candidates in order of where they begin and of where they end, each order made when first asked for.</summary>
/// <param name="all">As found.</param>
internal sealed class PlacedCandidates(ValueCandidate[] all)
{
    /// <summary>Of a place, a length and a number in an order; no folded text is longer than a million characters.</summary>
    private const int Bits = 21;

    private (long[] Order, ValueCandidate[] Candidates) _byStart, _byEnd;

    /// <summary>Longest first.</summary>
    public ReadOnlySpan<ValueCandidate> StartingAt(int position)
    {
        if (all.Length == 0) return [];
        if (_byStart.Order is null) _byStart = Sorted(static candidate => candidate.Start);
        return At(_byStart.Order, _byStart.Candidates, position);
    }

    /// <summary>Longest first.</summary>
    public ReadOnlySpan<ValueCandidate> EndingAt(int position)
    {
        if (all.Length == 0) return [];
        if (_byEnd.Order is null) _byEnd = Sorted(static candidate => candidate.End);
        return At(_byEnd.Order, _byEnd.Candidates, position);
    }

    private static ReadOnlySpan<ValueCandidate> At(long[] order, ValueCandidate[] candidates, int position)
    {
        var (from, to) = (0, order.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (PlaceOf(order[middle]) < position) from = middle + 1;
            else to = middle;
        }
        while (to < order.Length && PlaceOf(order[to]) == position) to++;
        return candidates.AsSpan(from, to - from);
    }

    private static long PlaceOf(long order) => order >> (2 * Bits);

    private (long[] Order, ValueCandidate[] Candidates) Sorted(Func<ValueCandidate, int> place)
    {
        var (order, candidates) = (new long[all.Length], all.AsSpan().ToArray());
        for (var at = 0; at < all.Length; at++)
            order[at] = (long)place(all[at]) << (2 * Bits) | (long)((1 << Bits) - 1 - (all[at].End - all[at].Start)) << Bits | (uint)at;
        Array.Sort(order, candidates);
        return (order, candidates);
    }
}
