using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Reads days and times against the time of receipt: 昨晚十点半, 上周五, 三天前, 上个月底. What names no time for sure is left alone.</summary>
internal sealed partial class MomentReader(TimeZoneInfo zone)
{
    private static readonly MomentPattern Days = new(DayPattern(), MomentDay.First + MomentPart.First + MomentClock.First + "的");
    private static readonly MomentPattern Periods = new(MomentPeriod.Pattern(), MomentPeriod.First);

    /// <summary>With more numbers it costs no less to ask of many places than to find all times.</summary>
    private const int FewQuantities = 8;

    /// <summary>In text order; of two that overlap the longer.</summary>
    public ImmutableArray<Moment> Read(string text, DateTimeOffset receivedAt, ImmutableArray<Quantity> quantities)
    {
        var receipt = new MomentZone(receivedAt, zone);
        var found = new List<Moment>();
        MomentAgo.Read(text, quantities, receipt, found);
        foreach (var match in Periods.Find(text))
            if (!IsInsideNumber(text, match.Index) && !IsRepeated(text, match.Index) && MomentPeriod.Of(match, text, receipt.Today) is { } days)
                found.Add(receipt.Days(match.Index, WithoutOf(text, match.Index + match.Length), days));
        MomentOfDay? before = null;
        foreach (var match in Days.Find(text))
        {
            if (IsInsideNumber(text, match.Index) || IsRepeated(text, match.Index) || MomentOfDay.Of(match, text, receipt, before) is not { } moment) continue;
            found.Add(moment.Moment with { End = WithoutOf(text, moment.Moment.End) });
            before = moment;
        }
        return Longest(found);
    }

    /// <summary>False: no time begins there, and that costs far less than to find them all.</summary>
    public static bool MayBegin(string text, int at, ImmutableArray<Quantity> quantities) =>
        quantities.Length > FewQuantities || MomentAgo.MayBegin(text, at, quantities) || Days.Begins(text, at) || Periods.Begins(text, at);

    [GeneratedRegex($"\\G{MomentDay.Pattern}?的?(?<part>{MomentPart.Pattern})?(?:{MomentClock.Pattern})?", RegexOptions.CultureInvariant)]
    public static partial Regex DayPattern();

    private static bool IsInsideNumber(string text, int at) => at > 0 && ChineseNumber.IsNumeral(text[at]) && ChineseNumber.IsNumeral(text[at - 1]);

    // 每周三 and 每天晚上 name no day.
    private static bool IsRepeated(string text, int at) => at > 0 && text[at - 1] == '每' || at > 1 && text[at - 1] == '个' && text[at - 2] == '每';

    private static int WithoutOf(string text, int end) => text[end - 1] == '的' ? end - 1 : end;

    private static ImmutableArray<Moment> Longest(List<Moment> found)
    {
        if (found.Count == 0) return [];
        var kept = ImmutableArray.CreateBuilder<Moment>(found.Count);
        foreach (var moment in found.OrderBy(m => m.Start).ThenByDescending(m => m.End))
        {
            if (kept.Count == 0 || kept[^1].End <= moment.Start) kept.Add(moment);
            else if (moment.End - moment.Start > kept[^1].End - kept[^1].Start) kept[^1] = moment;
        }
        return kept.DrainToImmutable();
    }
}
