namespace DiagnosisEngine.Intake;

/// <summary>All stretches of a text that may stand for <c>{}</c>, by where they begin and end. Made when first asked: most complaints hold no phrase with one.</summary>
/// <param name="text">The complaint.</param>
internal sealed class ValueCandidates(IntakeText text)
{
    private const int LongestToken = 40;

    private PlacedCandidates? _numbers, _times;
    private int[]? _numeralsBefore;

    /// <summary>Longest first.</summary>
    /// <param name="position">Where they begin.</param>
    /// <param name="withMoments">Days and times too; numbers and tokens cost far less to find.</param>
    public ReadOnlySpan<ValueCandidate> StartingAt(int position, bool withMoments) => All(withMoments && text.MayMomentBegin(position)).StartingAt(position);

    /// <inheritdoc cref="StartingAt"/>
    /// <param name="position">Where they end.</param>
    /// <param name="withMoments">Days and times too.</param>
    public ReadOnlySpan<ValueCandidate> EndingAt(int position, bool withMoments) => All(withMoments).EndingAt(position);

    /// <summary>A numeral stands, in part at least, between the two positions.</summary>
    public bool HasNumeral(int start, int end) => end > start && (_numeralsBefore ??= CountNumerals(text))[end] > _numeralsBefore[start];

    private PlacedCandidates All(bool withMoments) => withMoments ? _times ??= Find(withMoments) : _numbers ??= Find(withMoments);

    private PlacedCandidates Find(bool withMoments)
    {
        using var all = new ScratchList<ValueCandidate>();
        foreach (var quantity in text.Quantities) AddOf(quantity, all);
        if (withMoments)
            foreach (var moment in text.Moments) all.Add(new(moment.Start, moment.End, null, moment, true));
        AddTokens(text.Text, all);
        return new(all.Items.ToArray());
    }

    // The number with the words around it, without those, and (where the author wrote the unit himself) without its unit.
    private static void AddOf(Quantity quantity, ScratchList<ValueCandidate> all)
    {
        AddFrom(quantity.Start);
        if (quantity.NumberStart != quantity.Start) AddFrom(quantity.NumberStart);

        void AddFrom(int start)
        {
            Add(start, quantity.End);
            if (quantity.UnitEnd != quantity.End) Add(start, quantity.UnitEnd);
            if (quantity.NumberEnd != quantity.UnitEnd && quantity.NumberEnd != quantity.End) Add(start, quantity.NumberEnd);
        }

        void Add(int start, int end) => all.Add(new(start, end, quantity, null, end > quantity.NumberEnd || quantity.UnitEnd == quantity.NumberEnd));
    }

    private static void AddTokens(string text, ScratchList<ValueCandidate> all)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-' && end > at)) end++;
            if (end > at && end - at <= LongestToken) all.Add(new(at, end, null, null, false));
            at = Math.Max(end, at + 1);
        }
    }

    private static int[] CountNumerals(IntakeText text)
    {
        var before = new int[text.Text.Length + 1];
        for (var at = 0; at < text.Text.Length; at++) before[at + 1] = char.IsAsciiDigit(text.Text[at]) ? 1 : 0;
        foreach (var quantity in text.Quantities)
            if (quantity.IsNumeral) before.AsSpan(quantity.NumberStart + 1, quantity.NumberEnd - quantity.NumberStart).Fill(1);
        for (var at = 1; at < before.Length; at++) before[at] += before[at - 1];
        return before;
    }
}
