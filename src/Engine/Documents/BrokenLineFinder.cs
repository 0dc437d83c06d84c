using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Documents;

/// <summary>Says in an author's words why the parser gave up. Its own words never reach an author.</summary>
internal static partial class BrokenLineFinder
{
    /// <summary>Adds one issue for each line that must be quoted, else one for the place where the parser stopped.</summary>
    public static void Report(SourcePage page, int line, int column, string parserMessage, ICollection<Issue> issues)
    {
        if (ReportConditions(page, issues)) return;
        var masked = QuoteMask.Of(page.Line(line));
        if (BraceInText().Match(masked) is { Success: true } brace)
        {
            var value = brace.Groups["text"];
            var length = WithoutClosers(value.Value).Length;
            issues.Add(YamlIssues.BraceInText(page.Span(line, value.Index + 1, length), page.Quoted(line, value.Index + 1, length)));
            return;
        }
        if ((parserMessage.Contains("cannot start any token", StringComparison.Ordinal) || parserMessage.Contains("block scalar", StringComparison.Ordinal)) && column <= page.Line(line).Length)
        {
            var inFlow = masked[..Math.Min(column - 1, masked.Length)].Contains('{') || masked[..Math.Min(column - 1, masked.Length)].Contains('[');
            var raw = page.RawValue(line, column, inFlow);
            // As a key, only what stands before its colon.
            if (masked[..Math.Min(column - 1, masked.Length)].TrimEnd() is "" or [.., '{' or ','] && raw.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon) raw = raw[..colon];
            var length = Math.Max(1, raw.Length);
            issues.Add(YamlIssues.SignAtStart(page.Span(line, column, length), page.Line(line)[column - 1], page.Quoted(line, column, length)));
            return;
        }
        issues.Add(Broken(page, line, column, parserMessage));
    }

    /// <summary>Adds one issue for each condition of the file that stops the parser when it is not quoted; true when there is one.</summary>
    public static bool ReportConditions(SourcePage page, ICollection<Issue> issues)
    {
        var before = issues.Count;
        for (var number = 1; number <= page.LineCount && issues.Count - before < DocumentLimits.Issues; number++) ReportConditions(page, number, issues);
        return issues.Count > before;
    }

    private static void ReportConditions(SourcePage page, int number, ICollection<Issue> issues)
    {
        var masked = QuoteMask.Of(page.Line(number));
        foreach (Match found in HalfOpenInterval().Matches(masked))
        {
            var value = found.Groups["value"];
            if (value.Value[0] == '[' && value.Value[^1] == ']') continue;
            issues.Add(YamlIssues.IntervalTakenForList(page.Span(number, value.Index + 1, value.Length), page.Quoted(number, value.Index + 1, value.Length)));
        }
        if (Comparison().Match(masked) is { Success: true } comparison)
        {
            var start = comparison.Groups["value"].Index;
            var raw = page.RawValue(number, start + 1, inFlow: masked[..start].Contains('{'));
            issues.Add(YamlIssues.BlockTextAsCondition(page.Span(number, start + 1, raw.Length), comparison.Groups["key"].Value, raw, page.Quoted(number, start + 1, raw.Length)));
        }
    }

    /// <summary>The row above that opens a brace and does not close it, where a new row of the same list begins here.</summary>
    private static int? Opened(SourcePage page, int line)
    {
        var (here, above) = (page.Line(line), page.Line(line - 1));
        if (!here.TrimStart().StartsWith('-') || !above.TrimStart().StartsWith('-') || here.IndexOf('-') != above.IndexOf('-')) return null;
        var masked = QuoteMask.Of(above);
        return masked.Count(sign => sign is '{' or '[') > masked.Count(sign => sign is '}' or ']') ? line - 1 : null;
    }

    /// <summary>A text without the brackets at its end that close what stands before it.</summary>
    private static string WithoutClosers(string text)
    {
        text = text.TrimEnd();
        while (text is [.., '}'] && text.Count(sign => sign == '}') > text.Count(sign => sign == '{')) text = text[..^1].TrimEnd();
        return text;
    }

    private static Issue Broken(SourcePage page, int line, int column, string parserMessage)
    {
        var at = page.Span(line, Math.Min(column, page.Line(line).Length + 1), 1);
        bool Says(string words) => parserMessage.Contains(words, StringComparison.Ordinal);
        if (Says("invalid mapping") && PlainValue().Match(page.Line(line)) is { Success: true } plain)
        {
            var value = plain.Groups["value"];
            return YamlIssues.ColonInText(page.Span(line, value.Index + 1, value.Length), page.Quoted(line, value.Index + 1, value.Length));
        }
        if (Says("quoted scalar") && Says("escape")) return YamlIssues.Escape(at);
        if (Says("quoted scalar")) return YamlIssues.QuoteNotClosed(at);
        if (Says("flow sequence") || Says("flow mapping")) return YamlIssues.BracketNotClosed(Opened(page, line) is { } above ? page.Span(above, page.Line(above).Length - page.Line(above).TrimStart().Length + 1, Math.Max(1, page.Line(above).Trim().Length)) : at);
        return YamlIssues.NotYaml(at);
    }

    [GeneratedRegex(@"(:|-|,|\{|^)\s+(?<value>[\[(][^\[\](){}""',]*\.\.[^\[\](){}""',]*[\])])", RegexOptions.NonBacktracking)]
    private static partial Regex HalfOpenInterval();

    [GeneratedRegex(@"(?<key>[\p{L}\w.\-]+):\s+(?<value>>(=|\s+[^\s#]|[\d.]+[^\s\d.+\-]))", RegexOptions.NonBacktracking)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"([\[,:]|-)\s*(?<text>([^\s\[\]{},:#""'][^\[\]{},:""']*\{[^{}\[\],""']*\}|\{[^{}\[\],:""']*\}\s*[^\s,\]}{:])[^\[\],""']*)", RegexOptions.NonBacktracking)]
    private static partial Regex BraceInText();

    [GeneratedRegex(@"^\s*(- )*[^\s:]+:\s+(?<value>\S.*?)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex PlainValue();
}
