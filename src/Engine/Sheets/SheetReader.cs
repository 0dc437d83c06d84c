using System.Text.RegularExpressions;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Sheets;

/// <summary>Reads source material: headings, list items and table rows that begin with an id open its entry; the rest belongs to the section it stands in.</summary>
internal static partial class SheetReader
{
    public static IEnumerable<SheetLine> Read(SourceText sheet)
    {
        var sections = new Stack<(int Level, string[] Ids)>();
        string[] entry = [];
        var indent = 0;
        var lines = sheet.Lines();
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i];
            var start = Start().Match(text);
            var ids = Ids(start);
            var isItem = start.Groups["item"].Success;
            if (start.Groups["heading"] is { Success: true, Length: var level })
            {
                while (sections.TryPeek(out var open) && open.Level >= level) sections.Pop();
                sections.Push((level, ids));
                entry = [];
                yield return new SheetLine(sheet.Path, i + 1, text, Section(sections));
                continue;
            }
            if (ids.Length > 0) (entry, indent) = (ids, Indent(text));
            else if (entry.Length > 0 && text.Trim().Length > 0 && Indent(text) <= indent && (isItem || indent == 0 || Indent(text) < indent) && !IsContinued(lines, i)) entry = [];
            yield return new SheetLine(sheet.Path, i + 1, text, entry.Length > 0 ? entry : Section(sections));
        }
    }

    /// <summary>T05–T09 names what lies between.</summary>
    public static IEnumerable<string> Mentioned(string text)
    {
        foreach (Match range in Range().Matches(text))
        {
            var (from, to) = (int.Parse(range.Groups["from"].Value, null), int.Parse(range.Groups["to"].Value, null));
            for (var number = from; number <= to && number - from < 100; number++)
                yield return range.Groups["before"].Value + number.ToString(null, System.Globalization.CultureInfo.InvariantCulture).PadLeft(range.Groups["from"].Length, '0');
        }
        foreach (Match id in Id().Matches(text)) yield return id.Value;
    }

    private static string[] Ids(Match start) => start.Success && start.Groups["ids"].Success ? [.. Id().Matches(start.Groups["ids"].Value).Select(id => id.Value)] : [];

    private static string[] Section(Stack<(int Level, string[] Ids)> sections) => sections.Select(section => section.Ids).FirstOrDefault(ids => ids.Length > 0) ?? [];

    private static int Indent(string text) => text.Length - text.TrimStart().Length;

    /// <summary>A plain line right below its entry is its continuation.</summary>
    private static bool IsContinued(IReadOnlyList<string> lines, int at) => !Start().Match(lines[at]).Groups["item"].Success && at > 0 && lines[at - 1].Trim().Length > 0;

    [GeneratedRegex(@"^\s*(?:(?<heading>#{1,6})\s*|(?<item>[-*+]\s+|\|\s*|[0-9]{1,2}[.、)）]\s*|[①-⑳]\s*))?(?:\*\*|`)?(?<ids>[A-Z]{1,4}[0-9]{1,4}(?:-[A-Z0-9]{1,6})?(?:\s*[/、]\s*[A-Z]{1,4}[0-9]{1,4}(?:-[A-Z0-9]{1,6})?)*)?(?![A-Za-z0-9])")]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<![A-Za-z0-9-])[A-Z]{1,4}[0-9]{1,4}(?:-[A-Z0-9]{1,6})?(?![A-Za-z0-9])")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<![A-Za-z0-9-])(?<before>[A-Z]{1,4}(?:[0-9]{1,4}-)?)(?<from>[0-9]{1,4})\s*[–—~～至]\s*(?:\k<before>)?(?<to>[0-9]{1,4})(?![A-Za-z0-9])")]
    private static partial Regex Range();
}
