using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Classification;

/// <summary>Finds phrases written twice for one thing; under two lists that pull apart they undo one another.</summary>
internal static class PhraseRepeats
{
    public static void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var first = new Dictionary<(string Owner, string Phrase), (string List, SourceSpan At)>();
        foreach (var (use, phrase, _) in PhraseUses.Of(rules))
        {
            // What differs by answer is told of elsewhere; two packs may say the same of one hazard.
            var owner = use.Kind is PhraseUseKind.Fact or PhraseUseKind.Hazard or PhraseUseKind.HazardNot ? $"{use.Owner} {use.Answer}" : use.Owner;
            if (first.TryGetValue((owner, phrase.Text), out var earlier)) issues.Add(PhraseIssues.SamePhraseAgain(phrase.At, phrase.Text, use.Owner, ListOf(use.Kind), earlier.List, earlier.At.Line));
            else first[(owner, phrase.Text)] = (ListOf(use.Kind), phrase.At);
        }
    }

    private static string ListOf(PhraseUseKind kind) => kind switch
    {
        PhraseUseKind.Strong => "strong",
        PhraseUseKind.Weak => "weak",
        PhraseUseKind.Not or PhraseUseKind.HazardNot => "not",
        PhraseUseKind.Hazard => "signals",
        PhraseUseKind.Fact => "heard",
        _ => "phrases",
    };
}
