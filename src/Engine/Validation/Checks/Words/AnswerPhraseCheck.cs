using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A phrase settles one answer of a fact.</summary>
internal sealed class AnswerPhraseCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var fact in rules.Facts.Values)
        {
            var answers = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var heard in fact.Heard)
                foreach (var phrase in heard.Phrases)
                    if (!answers.TryAdd(phrase.Text, heard.Answer ?? "{}") && answers[phrase.Text] != (heard.Answer ?? "{}"))
                        issues.Add(CheckIssues.PhraseOfTwoAnswers(phrase.At, phrase.Text, fact.Id, answers[phrase.Text], heard.Answer ?? "{}"));
        }
    }
}
