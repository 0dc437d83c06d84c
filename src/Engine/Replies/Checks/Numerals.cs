using System.Text.RegularExpressions;

namespace DiagnosisEngine.Replies;

/// <summary>Finds numbers that are written out. Digits that belong to a name (5G, GB/T) and declared telephone numbers are words.</summary>
internal static partial class Numerals
{
    public static IEnumerable<(int Start, string Text)> In(string text, IReadOnlyCollection<string> phones) =>
        from match in Pattern().Matches(text)
        where !phones.Contains(match.Value)
        select (match.Index, match.Value);

    [GeneratedRegex(@"(?<![A-Za-z0-9０-９.\-/])[0-9０-９](?:[0-9０-９.,:：\-]*[0-9０-９])?(?![A-Za-z0-9０-９])|[一二两三四五六七八九十百千]+个?(?:半)?(?=工作日|小时|分钟|个月|元|天内|日内|度电)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
