using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A fact is asked in one question: the answer to two is the answer to neither.</summary>
internal sealed class QuestionCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var fact in rules.Facts.Values)
            if (fact.Ask is { } ask && ask.Count(letter => letter is '？' or '?') > 1) issues.Add(CheckIssues.TwoQuestions(fact.At, fact.Id));
    }
}
