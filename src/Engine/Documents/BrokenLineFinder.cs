using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>Says in an author's words why the parser gave up. Its own words never reach an author.</summary>
/// <param name="page">As its author wrote it.</param>
/// <param name="readable">As the parser saw it.</param>
internal sealed partial class BrokenLineFinder(SourcePage page, SourcePage readable)
{
    /// <summary>Each line that must be quoted, else the place where the parser stopped.</summary>
    public BrokenPlaces Find(int line, int column, string parserMessage)
    {
        if (Conditions() is { } conditions) return conditions;
        var masked = QuoteMask.Of(readable.Line(line));
        if (BraceInText().Match(masked) is { Success: true } brace)
        {
            var value = brace.Groups["text"];
            var length = Balanced(value.Value).Length;
            return new([YamlIssues.BraceInText(page.Span(line, value.Index + 1, length), page.Part(line, value.Index + 1, length))], [.. Braces()], ToldLater: true);
        }
        if ((parserMessage.Contains("cannot start any token", StringComparison.Ordinal) || parserMessage.Contains("block scalar", StringComparison.Ordinal)) && column <= page.Line(line).Length)
        {
            var inFlow = masked[..Math.Min(column - 1, masked.Length)].Contains('{') || masked[..Math.Min(column - 1, masked.Length)].Contains('[');
            var raw = page.RawValue(line, column, inFlow);
            // As a key, only what stands before its colon.
            if (masked[..Math.Min(column - 1, masked.Length)].TrimEnd() is "" or [.., '{' or ','] && raw.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon) raw = raw[..colon];
            var at = page.Span(line, column, Math.Max(1, raw.Length));
            return new([YamlIssues.SignAtStart(at, page.Line(line)[column - 1], page.Quoted(line, column, Math.Max(1, raw.Length)))], [at]);
        }
        return new([Broken(line, column, parserMessage)], []);
    }

    /// <summary>Each condition of the file that stops the parser when it is not quoted; null when there is none.</summary>
    public BrokenPlaces? Conditions()
    {
        List<Issue> issues = [];
        for (var number = 1; number <= page.LineCount && issues.Count < DocumentLimits.Issues; number++) ReportConditions(number, issues);
        return issues.Count == 0 ? null : new(issues, [.. issues.Select(issue => issue.At)]);
    }

    private void ReportConditions(int number, List<Issue> issues)
    {
        var masked = QuoteMask.Of(readable.Line(number));
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

    /// <summary>Every text of the file that looks like one with braces. Where it stands in quotes after all, it is text either way.</summary>
    private IEnumerable<SourceSpan> Braces()
    {
        for (var number = 1; number <= readable.LineCount; number++)
        {
            var line = readable.Line(number);
            if (!line.Contains('{', StringComparison.Ordinal)) continue;
            foreach (Match found in BraceInText().Matches(QuoteMask.Of(line)))
                yield return page.Span(number, found.Groups["text"].Index + 1, Balanced(found.Groups["text"].Value).Length);
        }
    }

    /// <summary>The row above that opens a brace and does not close it, where a new row of the same list begins here.</summary>
    private int? Opened(int line)
    {
        var (here, above) = (page.Line(line), page.Line(line - 1));
        if (!here.TrimStart().StartsWith('-') || !above.TrimStart().StartsWith('-') || here.IndexOf('-') != above.IndexOf('-')) return null;
        var masked = QuoteMask.Of(above);
        return masked.Count(sign => sign is '{' or '[') > masked.Count(sign => sign is '}' or ']') ? line - 1 : null;
    }

    /// <summary>A text up to the brace that closes what stands before it.</summary>
    private static string Balanced(string text)
    {
        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') open++;
            else if (text[i] == '}' && --open < 0) return text[..i].TrimEnd();
        }
        return text.TrimEnd();
    }

    private Issue Broken(int line, int column, string parserMessage)
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
        if (Says("flow sequence") || Says("flow mapping")) return YamlIssues.BracketNotClosed(Opened(line) is { } above ? page.Span(above, page.Line(above).Length - page.Line(above).TrimStart().Length + 1, Math.Max(1, page.Line(above).Trim().Length)) : at);
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
