namespace DiagnosisEngine.Intake;

/// <summary>All stretches of a text that may stand for <c>{}</c>, by where they begin and end.</summary>
internal sealed class ValueCandidates
{
    private readonly ILookup<int, ValueCandidate> _starting;
    private readonly ILookup<int, ValueCandidate> _ending;
    private readonly int[] _numeralsBefore;

    public ValueCandidates(IntakeText text)
    {
        var all = text.Quantities.SelectMany(Of)
            .Concat(text.Moments.Select(m => new ValueCandidate(m.Start, m.End, null, m, true)))
            .Concat(Tokens(text.Text)).OrderByDescending(c => c.End - c.Start).ToList();
        _starting = all.ToLookup(c => c.Start);
        _ending = all.ToLookup(c => c.End);
        _numeralsBefore = CountNumerals(text);
    }

    /// <summary>Longest first.</summary>
    public IEnumerable<ValueCandidate> StartingAt(int position) => _starting[position];

    /// <summary>Longest first.</summary>
    public IEnumerable<ValueCandidate> EndingAt(int position) => _ending[position];

    /// <summary>A numeral stands, in part at least, between the two positions.</summary>
    public bool HasNumeral(int start, int end) => _numeralsBefore[end] > _numeralsBefore[start];

    // The number with the words around it, without those, and (where the author wrote the unit himself) without its unit.
    private static IEnumerable<ValueCandidate> Of(Quantity quantity) =>
        from start in Distinct(quantity.Start, quantity.NumberStart)
        from end in Distinct(quantity.End, quantity.UnitEnd, quantity.NumberEnd)
        select new ValueCandidate(start, end, quantity, null, end > quantity.NumberEnd || quantity.UnitEnd == quantity.NumberEnd);

    private static IEnumerable<int> Distinct(params int[] positions) => positions.Distinct();

    private static IEnumerable<ValueCandidate> Tokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-' && end > at)) end++;
            if (end > at && end - at <= 40) yield return new(at, end, null, null, false);
            at = Math.Max(end, at + 1);
        }
    }

    private static int[] CountNumerals(IntakeText text)
    {
        var numeral = new bool[text.Text.Length];
        for (var at = 0; at < numeral.Length; at++) numeral[at] = char.IsAsciiDigit(text.Text[at]);
        foreach (var quantity in text.Quantities.Where(q => q.IsNumeral))
            Array.Fill(numeral, true, quantity.NumberStart, quantity.NumberEnd - quantity.NumberStart);
        var before = new int[numeral.Length + 1];
        for (var at = 0; at < numeral.Length; at++) before[at + 1] = before[at] + (numeral[at] ? 1 : 0);
        return before;
    }
}
