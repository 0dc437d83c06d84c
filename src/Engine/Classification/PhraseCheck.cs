using DiagnosisEngine.Intake;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Finds phrases that cannot be heard, or that say two things.</summary>
internal static class PhraseCheck
{
    /// <summary>What makes a phrase more than its characters.</summary>
    private static readonly char[] Signs = ['…', '&', '<', '{'];

    /// <summary>Checks every phrase of categories, hazards, facts and intents, and every phrase that must never be said.</summary>
    public static void Check(RuleBase rules, ICollection<Issue> issues)
    {
        _ = new PhraseCatalog(rules, issues);
        CheckNeverSay(rules, issues);
        PhraseRepeats.Check(rules, issues);
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
            CheckInside(fact, issues);
        }
    }

    private static void CheckInside(FactDefinition fact, ICollection<Issue> issues)
    {
        // What denies a phrase holds it most often, and is meant.
        if (fact.Type == FactType.Boolean) return;
        var literal = fact.Heard.Where(heard => heard.Answer is not null)
            .SelectMany(heard => heard.Phrases.Where(phrase => phrase.Text.IndexOfAny(Signs) < 0).Select(phrase => (Answer: heard.Answer!, Phrase: phrase))).ToList();
        foreach (var (answer, phrase) in literal)
            foreach (var (other, longer) in literal)
                if (other != answer && longer.Text.Length > phrase.Text.Length && longer.Text.Contains(phrase.Text, StringComparison.Ordinal))
                {
                    issues.Add(PhraseIssues.InsideAnother(phrase.At, phrase.Text, answer, longer.Text, other, fact.Id));
                    break;
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
