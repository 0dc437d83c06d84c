using DiagnosisEngine.Intake;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Finds phrases that cannot be heard, or that say two things.</summary>
internal static class PhraseCheck
{
    /// <summary>Checks every phrase of categories, hazards, facts and intents, and every phrase that must never be said.</summary>
    public static void Check(RuleBase rules, ICollection<Issue> issues)
    {
        _ = new PhraseCatalog(rules, issues);
        CheckNeverSay(rules, issues);
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

    private static void CheckNeverSay(RuleBase rules, ICollection<Issue> issues)
    {
        var found = new List<Issue>();
        var phrases = rules.Blocks.NeverSay.Concat(rules.Playbooks.Values.SelectMany(playbook => playbook.NeverSay)).Concat(rules.Causes.Values.SelectMany(cause => cause.NeverSay));
        foreach (var phrase in phrases) PhraseReader.Read(phrase, null, found);
        // A single character is looked for as it stands in what we say ourselves.
        foreach (var issue in found.Where(issue => issue.Code != PhraseIssues.TooShortCode)) issues.Add(issue);
    }
}
