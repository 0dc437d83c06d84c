using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>Reads members of a request and notes what has another shape.</summary>
internal sealed class MemberReader(TimeZoneInfo zone, ICollection<ComplaintError> errors)
{
    private static readonly string[] LocalTimes = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];
    private static readonly string[] WithOffset = [.. LocalTimes.Select(format => format + "zzz"), .. LocalTimes.Select(format => format + "'Z'")];

    public void Report(string at, string code, string chinese, string english, string? parameter = null, string? value = null) =>
        errors.Add(new ComplaintError(at, code, new Bilingual(chinese, english)).With(parameter ?? "", parameter is null ? null : value));

    public bool IsObject(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Object) return true;
        Report(at, "wrong-kind", $"这里要一个对象 {{…}}，不是{Chinese(value)}。", $"an object {{...}} belongs here, not {English(value)}.");
        return false;
    }

    /// <summary>The members with known names; the others are reported, and a name that stands twice.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Members(JsonElement value, string at, ImmutableArray<string> known)
    {
        var seen = 0;
        foreach (var member in value.EnumerateObject())
        {
            var name = member.Name;
            var place = known.IndexOf(name);
            if (place < 0) ReportUnknown(at, name, known);
            else if ((seen & (1 << place)) != 0) ReportTwice(at, name);
            else
            {
                seen |= 1 << place;
                yield return (known[place], member.Value);
            }
        }
    }

    public void ReportTwice(string at, string name) =>
        Report($"{at}/{Escape(name)}", "member-twice", $"“{RequestName.Of(name)}”写了两次；留一个。", $"'{RequestName.Of(name)}' stands twice; keep one.");

    public string? Text(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        Report(at, "wrong-kind", $"这里要一段文字，不是{Chinese(value)}。", $"a string belongs here, not {English(value)}.");
        return null;
    }

    public ImmutableArray<string> Texts(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray().Select((item, index) => Text(item, $"{at}/{index}")).OfType<string>()];
        Report(at, "wrong-kind", $"这里要一个数组 […]，不是{Chinese(value)}。", $"an array [...] belongs here, not {English(value)}.");
        return [];
    }

    public bool Flag(JsonElement value, string at)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Report(at, "wrong-kind", $"这里要 true 或 false，不是{Chinese(value)}。", $"true or false belongs here, not {English(value)}.");
        return false;
    }

    public string? OneOf(JsonElement value, string at, IReadOnlyCollection<string> known)
    {
        if (Text(value, at) is not { } text) return null;
        if (known.Contains(text)) return text;
        var list = string.Join(", ", known);
        Report(at, "unknown-word", $"这里只认：{list}。", $"one of these belongs here: {list}.", "known", list);
        return null;
    }

    public DateTimeOffset? Time(JsonElement value, string at)
    {
        if (Text(value, at) is not { } text) return null;
        if (ParseTime(text, zone) is { } time) return time;
        Report(at, "bad-time", "时间读不懂；写成 2026-01-15T20:00+08:00（不写时区就按规则的时区）。",
            "not a time; write 2026-01-15T20:00+08:00 (without an offset it is read in the zone of the rules).");
        return null;
    }

    /// <summary>ISO 8601; without an offset in the zone. Null when it is no time.</summary>
    public static DateTimeOffset? ParseTime(string text, TimeZoneInfo zone)
    {
        if (!HasOffset(text) && DateTime.TryParseExact(text, LocalTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, zone.GetUtcOffset(local));
        return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }

    private static bool HasOffset(string text) => text is [.., 'Z'] or [.., '+' or '-', _, _, ':', _, _];

    /// <summary>A name as a part of a JSON pointer.</summary>
    public static string Escape(string name) => RequestName.Of(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private void ReportUnknown(string at, string name, IReadOnlyCollection<string> known)
    {
        var near = NearestName.Find(name, known);
        var list = string.Join(", ", known);
        Report($"{at}/{Escape(name)}", "unknown-member",
            near is null ? $"这里没有这一项；有的是：{list}。" : $"这里没有这一项；是不是“{near}”？",
            near is null ? $"no such member; there are: {list}." : $"no such member; did you mean '{near}'?",
            near is null ? "known" : "nearest", near ?? list);
    }

    private static string Chinese(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "对象",
        JsonValueKind.Array => "数组",
        JsonValueKind.String => "文字",
        JsonValueKind.Number => "数字",
        JsonValueKind.True or JsonValueKind.False => "是非",
        _ => " null",
    };

    private static string English(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "null",
    };
}
