using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Reads days and times against the time of receipt: 昨晚十点半, 上周五, 三天前, 1月15日. What names no day for sure is left alone.</summary>
internal sealed class MomentReader(TimeZoneInfo zone)
{
    private const string Number = "(?:[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二两三四五六七八九])";

    private static readonly Regex Pattern = new(
        "(?:(?<near>大前天|前天|昨天|昨日|昨儿|昨晚|昨夜|昨早|今天|今日|今儿|今早|今晨|今晚|明天|明早|明晚|后天)"
        + "|(?<week>上上个?|上个?|这个?|本|下个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])"
        + $"|(?:(?<year>[0-9]{{4}}|去|今|前)年)?(?<month>{Number})月(?:份)?(?<day>[0-9]{{1,2}}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]"
        + "|(?<iso>[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}))?"
        + "的?(?<part>凌晨|清早|清晨|大清早|早上|早晨|一早|上午|中午|下午|傍晚|晚上|晚间|夜里|夜间|半夜|深夜)?"
        + $"(?:(?<hour>{Number})(?:(?<half>点半)|(?<quarter>点一刻)|(?<three>点三刻)|(?:点|时|:)(?<minute>[0-9]{{1,2}}|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分?|点钟|点整|点|时))?",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>In text order; a length of time followed by 前 counts too.</summary>
    public ImmutableArray<Moment> Read(string text, DateTimeOffset receivedAt, ImmutableArray<Quantity> quantities)
    {
        var now = TimeZoneInfo.ConvertTime(receivedAt, zone);
        var found = new List<Moment>();
        foreach (var match in Pattern.EnumerateMatches(text))
        {
            if (match.Length < 2 || match.Index > 0 && char.IsAsciiDigit(text[match.Index]) && char.IsAsciiDigit(text[match.Index - 1])) continue;
            if (Pattern.Match(text, match.Index, match.Length) is { Success: true } parts && Interpret(parts, text, now) is { } moment) found.Add(moment);
        }
        found.AddRange(quantities.Where(q => q.Kind == QuantityKind.Duration && q.Extent is { Low: not null, High: not null }).Select(q => Ago(q, text, now)).OfType<Moment>());
        return [.. found.OrderBy(m => m.Start).ThenByDescending(m => m.End)];
    }

    private static Moment? Ago(Quantity quantity, string text, DateTimeOffset now)
    {
        var end = quantity.End;
        if (Array.Find((string[])["以前", "之前", "前"], word => QuantityAssembly.Stands(text, end, word)) is not { } word || !quantity.Extent.IsPoint) return null;
        var count = quantity.Extent.Low!.Value;
        if (count > 100 * 366 * 86400L) return null;
        var at = quantity.Unit switch
        {
            "s" => now.AddSeconds(-(double)count),
            "mo" when count <= 1200 => now.AddMonths(-(int)count),
            _ => (DateTimeOffset?)null,
        };
        if (at is null || at.Value.Year < 1950) return null;
        return new(quantity.Start, end + word.Length, DateOnly.FromDateTime(at.Value.DateTime), quantity.Unit == "s" && count < 86400 ? at : null);
    }

    private Moment? Interpret(Match match, string text, DateTimeOffset now)
    {
        var end = match.Index + match.Length;
        var hasHour = match.Groups["hour"].Success;
        var today = DateOnly.FromDateTime(now.DateTime);
        var namesDay = MomentDay.IsNamed(match);
        if (!namesDay && !hasHour) return null;
        if (namesDay && MomentDay.Of(match, today) is null) return null;
        var day = MomentDay.Of(match, today) ?? today;
        if (!hasHour) return new(match.Index, end, day, null);
        if (At(day, match) is not { } instant) return null;
        // A clock time alone is today's, or yesterday's when it is still to come.
        if (!namesDay && instant > now) (day, instant) = (day.AddDays(-1), instant.AddDays(-1));
        var vague = end < text.Length && text[end] is '多' or '来';
        return new(match.Index, end, day, vague ? null : instant);
    }

    private DateTimeOffset? At(DateOnly day, Match match)
    {
        if (MomentClock.Of(match) is not { } minutes) return null;
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
