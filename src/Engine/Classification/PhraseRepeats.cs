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
            var (here, key) = ((List: ListOf(use.Kind), phrase.At), (owner, phrase.Text));
            if (!first.TryGetValue(key, out var earlier))
            {
                first[key] = here;
                continue;
            }
            // Signals of a folder laid over stand behind those of the rules in each list, yet its strong comes before their weak.
            var home = rules.Categories.TryGetValue(use.Owner, out var category) ? Folder(category.At) : null;
            var isTurned = home == Folder(here.At) && home != Folder(earlier.At);
            var (told, other) = isTurned ? (earlier, here) : (here, earlier);
            issues.Add(PhraseIssues.SamePhraseAgain(told.At, phrase.Text, use.Owner, told.List, other.List, other.At, isTurned || (home == Folder(earlier.At) && home != Folder(here.At))));
        }
    }

    private static string Folder(SourceSpan at) => at.Path.Split('/')[0];

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
