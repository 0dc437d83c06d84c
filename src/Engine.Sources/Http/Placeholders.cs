using System.Text.RegularExpressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>The three things of a complaint that a system is told: <c>{customer}</c>, <c>{region}</c>, <c>{at}</c>.</summary>
internal static partial class Placeholders
{
    /// <summary>The text with its placeholders filled; null where the complaint does not have what is asked for.</summary>
    public static string? Fill(string text, SourceRequest request, Func<string, string>? escape = null)
    {
        var missing = false;
        var filled = Place().Replace(text, found =>
        {
            if (Value(found.Groups["name"].Value, request) is { } value) return escape is null ? value : escape(value);
            missing = true;
            return "";
        });
        return missing ? null : filled;
    }

    public static bool NameTime(string text) => text.Contains("{at}", StringComparison.Ordinal);

    /// <summary>The first placeholder that is none of ours.</summary>
    public static string? Unknown(string text) => AnyPlace().Matches(text).Select(found => found.Value).FirstOrDefault(place => place is not ("{customer}" or "{region}" or "{at}"));

    private static string? Value(string name, SourceRequest request) => name switch
    {
        "customer" => request.CustomerReference is { Length: > 0 } reference ? reference : null,
        "region" => request.Region,
        _ => TimeText.Write(request.At),
    };

    [GeneratedRegex(@"\{(?<name>customer|region|at)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex AnyPlace();
}
