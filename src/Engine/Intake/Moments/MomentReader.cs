using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Reads days and times against the time of receipt: 昨晚十点半, 上周五, 三天前, 上个月底. What names no time for sure is left alone.</summary>
internal sealed class MomentReader(TimeZoneInfo zone)
{
    private static readonly Regex Pattern = new(
        $"{MomentDay.Pattern}?的?(?<part>{MomentPart.Pattern})?(?:{MomentClock.Pattern})?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>In text order; of two that overlap the longer.</summary>
    public ImmutableArray<Moment> Read(string text, DateTimeOffset receivedAt, ImmutableArray<Quantity> quantities)
    {
        var receipt = new MomentZone(receivedAt, zone);
        var found = new List<Moment>(MomentAgo.Read(text, quantities, receipt));
        foreach (var match in MomentPeriod.Pattern.EnumerateMatches(text))
            if (!IsInsideNumber(text, match.Index) && !IsRepeated(text, match.Index) && MomentPeriod.Of(MomentPeriod.Pattern.Match(text, match.Index, match.Length), text, receipt.Today) is { } days)
                found.Add(receipt.Days(match.Index, WithoutOf(text, match.Index + match.Length), days));
        MomentOfDay? before = null;
        foreach (var match in Pattern.EnumerateMatches(text))
        {
            if (match.Length < 2 || IsInsideNumber(text, match.Index) || IsRepeated(text, match.Index)) continue;
            if (Pattern.Match(text, match.Index, match.Length) is not { Success: true } parts || MomentOfDay.Of(parts, text, receipt, before) is not { } moment) continue;
            found.Add(moment.Moment with { End = WithoutOf(text, moment.Moment.End) });
            before = moment;
        }
        return Longest(found);
    }

    private static bool IsInsideNumber(string text, int at) => at > 0 && ChineseNumber.IsNumeral(text[at]) && ChineseNumber.IsNumeral(text[at - 1]);

    // 每周三 and 每天晚上 name no day.
    private static bool IsRepeated(string text, int at) => at > 0 && text[at - 1] == '每' || at > 1 && text[at - 1] == '个' && text[at - 2] == '每';

    private static int WithoutOf(string text, int end) => text[end - 1] == '的' ? end - 1 : end;

    private static ImmutableArray<Moment> Longest(List<Moment> found)
    {
        var kept = ImmutableArray.CreateBuilder<Moment>();
        foreach (var moment in found.OrderBy(m => m.Start).ThenByDescending(m => m.End))
        {
            if (kept.Count == 0 || kept[^1].End <= moment.Start) kept.Add(moment);
            else if (moment.End - moment.Start > kept[^1].End - kept[^1].Start) kept[^1] = moment;
        }
        return kept.ToImmutable();
    }
}
