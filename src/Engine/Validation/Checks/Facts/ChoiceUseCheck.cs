using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Something turns on every choice of a fact, or a case shows what comes of it. What is told in a slot needs no other use, and of two choices
/// one is the other's denial.
/// </summary>
internal sealed class ChoiceUseCheck(Lazy<RuleUses> uses) : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var shown = rules.Packs.Values.SelectMany(pack => pack.Cases).SelectMany(one => one.Facts).SelectMany(fact => Keys(fact.Value.Value).Select(key => (fact.Key, key))).ToHashSet();
        foreach (var fact in rules.Facts.Values.Where(fact => fact.Type == FactType.Choice && uses.Value.Decides(fact.Id) && !uses.Value.IsTold(fact.Id)))
        {
            var idle = fact.Choices.Where(choice => !uses.Value.Names(fact.Id, choice.Key) && !shown.Contains((fact.Id, choice.Key))).ToList();
            if (idle.Count > 0 && fact.Choices.Length > 2) issues.Add(CheckIssues.ChoiceNobodyNames(idle[0].At, fact.Id, [.. idle.Select(choice => choice.Key)]));
        }
    }

    private static ImmutableSortedSet<string> Keys(Value? value) => value switch
    {
        ChoiceValue one => [one.Key],
        ChoiceSetValue several => several.Keys,
        _ => [],
    };
}
