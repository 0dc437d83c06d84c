using DiagnosisEngine.Classification;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine;

/// <summary>What takes too long for every load and is told to authors alone.</summary>
internal static class AuthorChecks
{
    /// <summary>Their issues, less what the files allow; none for rules that cannot be used.</summary>
    public static IReadOnlyList<Issue> Of(RuleLoad load)
    {
        if (load.Engine is null) return [];
        var issues = new List<Issue>();
        StrongPhraseCheck.Check(load.Engine.Rules, issues);
        DangerSignalCheck.Check(load.Engine.Rules, issues);
        return IssueSuppression.ApplyToAuthorChecks(load.Files, issues);
    }
}
