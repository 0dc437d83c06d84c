using System.Globalization;
using System.Text.Json;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Sources;

/// <summary>Times as systems write them: ISO 8601, a space in place of the T, or the seconds or milliseconds of Unix.</summary>
internal static class TimeText
{
    /// <summary>Larger numbers are milliseconds: as seconds they would lie beyond the year 5000.</summary>
    private const long MostSeconds = 100_000_000_000;

    public static DateTimeOffset? Read(JsonElement value, TimeZoneInfo zone)
    {
        if (value.ValueKind == JsonValueKind.String) return ReadText(value.GetString()!, zone);
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number) || Math.Abs(number) > MostSeconds * 1000) return null;
        return TimeZoneInfo.ConvertTime(Math.Abs(number) > MostSeconds ? DateTimeOffset.FromUnixTimeMilliseconds(number) : DateTimeOffset.FromUnixTimeSeconds(number), zone);
    }

    public static string Write(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static DateTimeOffset? ReadText(string text, TimeZoneInfo zone)
    {
        text = text.Trim();
        if (text.Length > 10 && text[10] == ' ') text = text[..10] + "T" + text[11..];
        if (ComplaintJson.ReadTime(text, zone) is { } read) return read;
        if (!DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return null;
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
