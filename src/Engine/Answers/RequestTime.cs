using System.Globalization;

namespace DiagnosisEngine.Answers;

/// <summary>Times as requests write them.</summary>
internal static class RequestTime
{
    private static readonly string[] LocalTimes = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];
    private static readonly string[] WithOffset = [.. LocalTimes.Select(format => format + "zzz"), .. LocalTimes.Select(format => format + "'Z'")];

    /// <summary>ISO 8601; without an offset in the zone. Null when it is no time.</summary>
    public static DateTimeOffset? Parse(string text, TimeZoneInfo zone)
    {
        if (!HasOffset(text) && DateTime.TryParseExact(text, LocalTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, zone.GetUtcOffset(local));
        return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }

    /// <summary>It is written to seconds at most with an offset: what JSON calls a time is then what this does.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.Length <= "2026-01-15T20:00:00+08:00".Length && text is [.., (byte)'Z'] or [.., (byte)'+' or (byte)'-', _, _, (byte)':', _, _];

    private static bool HasOffset(string text) => text is [.., 'Z'] or [.., '+' or '-', _, _, ':', _, _];
}
