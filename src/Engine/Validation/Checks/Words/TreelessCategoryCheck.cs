using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Of two categories of one group, the one without a tree does not take the words of the one that has a tree.</summary>
internal sealed class TreelessCategoryCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var handled = rules.Trees.Values.Where(tree => tree.Disabled is null).SelectMany(tree => tree.Handles).ToHashSet(StringComparer.Ordinal);
        foreach (var pack in rules.Packs.Values)
            foreach (var group in pack.Categories.GroupBy(category => category.Group))
            {
                var heard = group.Where(category => handled.Contains(category.Id)).SelectMany(category => category.Signals.Strong.Select(phrase => (phrase.Text, category.Id)))
                    .DistinctBy(pair => pair.Text).ToDictionary(pair => pair.Text, pair => pair.Id, StringComparer.Ordinal);
                foreach (var category in group.Where(category => !handled.Contains(category.Id)))
                    if (category.Signals.Strong.FirstOrDefault(phrase => heard.ContainsKey(phrase.Text)) is { } phrase)
                        issues.Add(CheckIssues.HeardByCategoryWithoutTree(phrase.At, category.Id, phrase.Text, heard[phrase.Text]));
            }
    }
}
