namespace DiagnosisEngine.Intake;

/// <summary>All stretches of a text that may stand for <c>{}</c>, by where they begin and end. Made when first asked: most complaints hold no phrase with one.</summary>
/// <param name="text">The complaint.</param>
/// <param name="withMoments">Days and times too; numbers and tokens cost far less to find.</param>
internal sealed class ValueCandidates(IntakeText text, bool withMoments)
{
    private const int LongestToken = 40;

    private ValueCandidate[]? _longestFirst;
    private ValueCandidate[]? _byStart;
    private ValueCandidate[]? _byEnd;
    private int[]? _numeralsBefore;

    private ValueCandidate[] LongestFirst => _longestFirst ??= All();

    /// <summary>Longest first.</summary>
    public ReadOnlySpan<ValueCandidate> StartingAt(int position) => At(_byStart ??= [.. LongestFirst.OrderBy(c => c.Start)], position, c => c.Start);

    /// <summary>Longest first.</summary>
    public ReadOnlySpan<ValueCandidate> EndingAt(int position) => At(_byEnd ??= [.. LongestFirst.OrderBy(c => c.End)], position, c => c.End);

    /// <summary>A numeral stands, in part at least, between the two positions.</summary>
    public bool HasNumeral(int start, int end) => (_numeralsBefore ??= CountNumerals(text))[end] > _numeralsBefore[start];

    private static ReadOnlySpan<ValueCandidate> At(ValueCandidate[] all, int position, Func<ValueCandidate, int> place)
    {
        var (from, to) = (0, all.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (place(all[middle]) < position) from = middle + 1;
            else to = middle;
        }
        while (to < all.Length && place(all[to]) == position) to++;
        return all.AsSpan(from, to - from);
    }

    private ValueCandidate[] All()
    {
        var all = new List<ValueCandidate>();
        foreach (var quantity in text.Quantities) AddOf(quantity, all);
        if (withMoments)
            foreach (var moment in text.Moments) all.Add(new(moment.Start, moment.End, null, moment, true));
        AddTokens(text.Text, all);
        return [.. all.OrderByDescending(c => c.End - c.Start)];
    }

    // The number with the words around it, without those, and (where the author wrote the unit himself) without its unit.
    private static void AddOf(Quantity quantity, List<ValueCandidate> all)
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

    private static void AddTokens(string text, List<ValueCandidate> all)
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
