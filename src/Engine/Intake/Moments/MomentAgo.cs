using System.Buffers;
using System.Collections.Immutable;

namespace DiagnosisEngine.Intake;

/// <summary>Lengths of time that point back from now: 三天前, 半个月了, 最近一周, and 刚才.</summary>
internal static class MomentAgo
{
    /// <summary>What 刚才 reaches back.</summary>
    private static readonly TimeSpan Just = TimeSpan.FromHours(1);

    private static readonly string[] JustNow = ["刚才", "刚刚", "方才"];
    private static readonly string[] Ago = ["以前", "之前", "前", "了"];
    private static readonly string[] Since = ["以来", "来"];
    private static readonly string[] Within = ["最近", "近", "过去"];

    private static readonly SearchValues<char> Clock = SearchValues.Create("时钟分秒hn");

    /// <summary>No complaint reaches back further.</summary>
    private const decimal Longest = 70 * 366m * 86400;

    /// <summary>Adds what is found.</summary>
    public static void Read(string text, ImmutableArray<Quantity> quantities, MomentZone zone, List<Moment> found)
    {
        foreach (var quantity in quantities)
            if (quantity.Kind == QuantityKind.Duration && Of(quantity, text, zone) is { } ago) found.Add(ago);
        foreach (var word in JustNow)
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                found.Add(new(at, at + word.Length, zone.Now - Just, zone.Now));
    }

    /// <summary>False: none begins there.</summary>
    public static bool MayBegin(string text, int at, ImmutableArray<Quantity> quantities) =>
        HasDuration(quantities) || Array.Exists(JustNow, word => QuantityAssembly.Stands(text, at, word));

    private static bool HasDuration(ImmutableArray<Quantity> quantities)
    {
        foreach (var quantity in quantities)
            if (quantity.Kind == QuantityKind.Duration) return true;
        return false;
    }

    private static Moment? Of(Quantity quantity, string text, MomentZone zone)
    {
        if (quantity.Extent is not { Low: { } low, High: { } high } || low < 0 || high > (quantity.Unit == "mo" ? 840 : Longest)) return null;
        var (start, end) = (quantity.Start, quantity.End);
        if (Behind(Ago) is { } ago) return Back(start, end + ago.Length, low, high);
        if (Array.Find(Within, word => QuantityAssembly.Before(text, start, word)) is { } within) return Back(start - within.Length, end + (Behind(Since)?.Length ?? 0), 0, high);
        return Behind(Since) is { } since ? Back(start, end + since.Length, 0, high) : null;

        string? Behind(string[] words) => Array.Find(words, word => QuantityAssembly.Stands(text, end, word));

        Moment? Back(int from, int to, decimal near, decimal far)
        {
            if (Count(quantity.Unit, far, zone.Now) is not { } earliest || Count(quantity.Unit, near, zone.Now) is not { } latest) return null;
            // Who counts hours means the clock, who counts days means days.
            return (near > 0 && !IsByTheClock(quantity, text) ? zone.Days(from, to, new(DateOnly.FromDateTime(earliest.DateTime), DateOnly.FromDateTime(latest.DateTime))) : new(from, to, earliest, latest)) with { Counted = quantity };
        }
    }

    private static DateTimeOffset? Count(string unit, decimal count, DateTimeOffset now) => unit switch
    {
        "s" => now.AddSeconds(-(double)count),
        "mo" => now.AddMonths(-(int)Math.Ceiling(count)),
        _ => null,
    };

    private static bool IsByTheClock(Quantity quantity, string text) =>
        text.AsSpan(quantity.NumberStart, quantity.UnitEnd - quantity.NumberStart).IndexOfAny(Clock) >= 0;
}
