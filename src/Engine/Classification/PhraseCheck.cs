using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Finds phrases that cannot be heard, or that say two things.</summary>
internal static class PhraseCheck
{
    /// <summary>Checks every phrase of categories, hazards, facts and intents.</summary>
    public static void Check(RuleBase rules, ICollection<Issue> issues)
    {
        _ = new PhraseCatalog(rules, issues);
        foreach (var fact in rules.Facts.Values)
        {
            var answers = new Dictionary<string, string>();
            foreach (var heard in fact.Heard)
                foreach (var phrase in heard.Phrases)
                {
                    var answer = heard.Answer ?? "{}";
                    if (!answers.TryAdd(phrase.Text, answer) && answers[phrase.Text] != answer)
                        issues.Add(PhraseIssues.SameUnderTwoAnswers(phrase.At, phrase.Text, fact.Id, answers[phrase.Text], answer));
                }
        }
    }
}
