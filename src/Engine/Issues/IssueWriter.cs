using System.Collections.Immutable;
using System.Text;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>Writes issues for people: place, severity, code and message in one line, then the line of the file with carets below the place.</summary>
/// <param name="sources">The files the issues are about; an issue about another file comes without its line.</param>
/// <param name="language">Which languages to write.</param>
public sealed class IssueWriter(IEnumerable<SourceText> sources, IssueLanguage language = IssueLanguage.Both)
{
    private readonly Dictionary<string, SourceText> sources = sources
        .GroupBy(source => source.Path, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> lines = new(StringComparer.Ordinal);

    /// <summary>The order in which issues are shown: file, line, column, code.</summary>
    public static ImmutableArray<Issue> Sort(IEnumerable<Issue> issues) =>
        [.. issues.OrderBy(issue => issue.At.Path, StringComparer.Ordinal)
            .ThenBy(issue => issue.At.Line).ThenBy(issue => issue.At.Column)
            .ThenBy(issue => issue.Code, StringComparer.Ordinal)];

    /// <summary>All issues in order, an empty line between two.</summary>
    public string Write(IEnumerable<Issue> issues) => string.Join('\n', Sort(issues).Select(Write));

    /// <summary>One issue, ending with a line feed.</summary>
    public string Write(Issue issue)
    {
        var severity = issue.Severity switch { IssueSeverity.Error => "error", IssueSeverity.Warning => "warning", _ => "note" };
        var message = language == IssueLanguage.English ? issue.Message.English : issue.Message.Chinese;
        var text = new StringBuilder();
        if (issue.At != SourceSpan.None) text.Append(issue.At).Append(": ");
        text.Append(severity).Append(' ').Append(issue.Code).Append(": ").Append(message).Append('\n');
        if (language == IssueLanguage.Both) text.Append("  ").Append(issue.Message.English).Append('\n');
        return text.Append(CodeFrame.Write(issue.At, Line(issue.At))).ToString();
    }

    private string Line(SourceSpan at)
    {
        if (!sources.TryGetValue(at.Path, out var source)) return "";
        if (!lines.TryGetValue(at.Path, out var all)) lines[at.Path] = all = source.Lines();
        return at.Line >= 1 && at.Line <= all.Length ? all[at.Line - 1] : "";
    }
}
