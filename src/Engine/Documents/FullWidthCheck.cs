using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Documents;

/// <summary>Chinese signs where YAML wants its own. Seen on the raw lines: to the parser they are text, and it complains a line later.</summary>
internal static partial class FullWidthCheck
{
    /// <summary>False, with one issue for each line to mend, when the parser should not see this file.</summary>
    public static bool Passes(SourcePage page, ICollection<Issue> issues)
    {
        var before = issues.Count;
        // A block text goes on while its lines are indented deeper than this.
        var block = int.MaxValue;
        var quote = '\0';
        for (var number = 1; number <= page.LineCount && issues.Count - before < DocumentLimits.Issues; number++)
        {
            var line = page.Line(number);
            if (quote != '\0')
            {
                if (line.Contains(quote, StringComparison.Ordinal)) quote = '\0';
                continue;
            }
            var indent = line.Length - line.TrimStart(' ').Length;
            if (indent == line.Length || indent > block) continue;
            block = int.MaxValue;
            if (line[indent] == '#') continue;
            var masked = QuoteMask.Of(line);
            if (masked.AsSpan().IndexOfAny('|', '>') >= 0 && BlockStart().Match(masked) is { Success: true } start)
                block = start.Groups["key"].Success ? start.Groups["key"].Index : Math.Max(indent, start.Groups["lead"].Length - 2);
            else if (masked.AsSpan().IndexOfAny('"', '\'') >= 0 && OpenQuote().Match(masked) is { Success: true } open) quote = open.Groups["quote"].Value[0];
            Judge(page, number, masked, issues);
        }
        return issues.Count == before;
    }

    private static void Judge(SourcePage page, int number, string masked, ICollection<Issue> issues)
    {
        var edits = FullWidthEdits.Of(masked);
        if (edits.FirstOrDefault(edit => edit.IsCertain) is not { } first) return;
        var mended = FullWidthEdits.Apply(page.Part(number, 1, int.MaxValue), edits);
        issues.Add(YamlIssues.FullWidthSign(page.Span(number, first.Index + 1, 1), masked[first.Index], first.Half, mended));
    }

    [GeneratedRegex(@"^(?<lead>\s*(- +)*)((?<key>[^\s:]+):\s+)?[|>][+\-0-9]*\s*(#.*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^[^#]*?([\[{,]\s*|:\s+|^\s*|- +)(?<quote>[""'])[^""']*$", RegexOptions.NonBacktracking)]
    private static partial Regex OpenQuote();
}
