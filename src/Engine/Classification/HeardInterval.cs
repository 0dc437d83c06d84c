using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Several numbers for one fact (客厅17 卧室15) are the interval between them.</summary>
internal static class HeardInterval
{
    /// <summary>Null where the values are no numbers of one kind.</summary>
    public static HeardFact? Between(IReadOnlyList<HeardFact> said)
    {
        var also = said.Skip(1).Select(f => f.At);
        if (said.All(f => f.Value is NumberValue))
        {
            var numbers = said.Select(f => (NumberValue)f.Value!).ToList();
            return said[0] with { Value = new NumberValue(Hull(numbers.Select(n => n.Extent)), numbers[0].Unit), Also = [.. also] };
        }
        if (!said.All(f => f.Value is DurationValue)) return null;
        var lengths = said.Select(f => (DurationValue)f.Value!).ToList();
        return lengths.Any(l => l.Kind != lengths[0].Kind) ? null
            : said[0] with { Value = new DurationValue(Hull(lengths.Select(l => l.Extent)), lengths[0].Kind), Also = [.. also] };
    }

    private static Interval Hull(IEnumerable<Interval> extents) => extents.Aggregate((a, b) =>
    {
        var low = a.Low is null || b.Low is null ? null : (decimal?)Math.Min(a.Low.Value, b.Low.Value);
        var high = a.High is null || b.High is null ? null : (decimal?)Math.Max(a.High.Value, b.High.Value);
        return new(low, high,
            low is not null && (a.Low != low || a.LowOpen) && (b.Low != low || b.LowOpen),
            high is not null && (a.High != high || a.HighOpen) && (b.High != high || b.HighOpen));
    });
}
