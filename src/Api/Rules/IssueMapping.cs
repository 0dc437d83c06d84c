using System.Collections.Immutable;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.Rules;

/// <summary>Issues as the interface shows them, in the caller's language.</summary>
internal static class IssueMapping
{
    public static IReadOnlyList<IssueAnswer> Of(ImmutableArray<Issue> issues, RuleFiles files, HttpContext context)
    {
        var english = CallerLanguage.PrefersEnglish(context);
        context.Response.Headers.ContentLanguage = english ? "en" : "zh-CN";
        context.Response.Headers.Vary = "Accept-Language";
        var writer = new IssueWriter(files.Files, english ? IssueLanguage.English : IssueLanguage.Chinese);
        return [.. issues.Select(issue => Of(issue, writer, english))];
    }

    private static IssueAnswer Of(Issue issue, IssueWriter writer, bool english)
    {
        var message = english ? issue.Message.English : issue.Message.Chinese;
        var severity = issue.Severity.ToString().ToLowerInvariant();
        return issue.At == SourceSpan.None
            ? new(issue.Code, severity, null, null, null, null, null, message, writer.Write(issue))
            : new(issue.Code, severity, issue.At.Path, issue.At.Line, issue.At.Column, issue.At.EndLine, issue.At.EndColumn, message, writer.Write(issue));
    }
}
