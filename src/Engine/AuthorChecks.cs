using DiagnosisEngine.Classification;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine;

/// <summary>What takes too long for every load and is told to authors alone.</summary>
internal static class AuthorChecks
{
    /// <summary>Their issues, less what the files allow; none for rules that cannot be used.</summary>
    public static IReadOnlyList<Issue> Of(RuleLoad load)
    {
        if (load.Engine is null) return [];
        return IssueSuppression.ApplyToAuthorChecks(load.Files, Of(load.Engine.Rules));
    }

    /// <summary>All of their issues.</summary>
    public static IReadOnlyList<Issue> Of(RuleBase rules)
    {
        var (listener, issues) = (new ComplaintListener(rules), new List<Issue>());
        StrongPhraseCheck.Check(rules, listener, issues);
        DangerSignalCheck.Check(rules, listener, issues);
        return issues;
    }
}
