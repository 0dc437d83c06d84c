using System.Text.RegularExpressions;

namespace DiagnosisEngine.Text;

/// <summary>Tells a time of day from a number: 22:00, 22 点. No figure holds one, for 22h is a duration.</summary>
internal static partial class ClockTimes
{
    /// <summary>The time of day, or the span of two, that begins here; null: a number begins here.</summary>
    public static string? At(string text, int start) => Pattern().Match(text, start) is { Success: true } found && found.Index == start ? found.Value : null;

    /// <summary>The hours of a text that is a time of day and nothing else.</summary>
    public static string? Hours(string text) =>
        text.Trim() is var trimmed && Pattern().Match(trimmed) is { Success: true } found && found.Length == trimmed.Length ? found.Groups["hours"].Value.TrimStart('0') is { Length: > 0 } hours ? hours : "0" : null;

    /// <summary>Points of a list and of an index are no hours: 3 点要求, 涨了 48 点.</summary>
    [GeneratedRegex(@"\G(?<hours>[01]?[0-9]|2[0-4])(?:[:：][0-5][0-9](?:\s*[-~～到至]\s*(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9])?|\s*点(?:钟|半)?)(?![0-9]|要求|建议|意见|原因|说明|理由)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
