namespace DiagnosisEngine.Intake;

/// <summary>Candidates in order of where they begin and of where they end, each order made when first asked for.</summary>
/// <param name="all">As found.</param>
internal sealed class PlacedCandidates(ValueCandidate[] all)
{
    private ((long Place, int At)[] Order, ValueCandidate[] Candidates) _byStart, _byEnd;

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

    private static ReadOnlySpan<ValueCandidate> At((long Place, int At)[] order, ValueCandidate[] candidates, int position)
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

    private static int PlaceOf((long Place, int At) order) => (int)(order.Place >> 32);

    private ((long Place, int At)[] Order, ValueCandidate[] Candidates) Sorted(Func<ValueCandidate, int> place)
    {
        var (order, candidates) = (new (long, int)[all.Length], all.AsSpan().ToArray());
        for (var at = 0; at < all.Length; at++)
            order[at] = ((long)place(all[at]) << 32 | (uint)(int.MaxValue - (all[at].End - all[at].Start)), at);
        Array.Sort(order, candidates);
        return (order, candidates);
    }
}
