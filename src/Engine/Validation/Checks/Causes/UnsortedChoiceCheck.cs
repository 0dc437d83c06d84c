using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// A cause whose sentences tell some choices of a fact apart knows that they differ; where no condition that leads to it looks at the fact, all the
/// other choices come to it too and get its general words and its steps.
/// </summary>
internal sealed class UnsortedChoiceCheck : IRuleCheck
{
    /// <summary>One choice told apart may be an aside, and one left over is its opposite.</summary>
    private const int Least = 2;

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var told = rules.Causes.Values.ToDictionary(cause => cause.Id, cause => Told(rules, cause), StringComparer.Ordinal);
        foreach (var tree in rules.Trees.Values)
        {
            var branches = TreeWalk.Nodes(tree).OfType<DecidingNode>().SelectMany(node => node.Branches).Where(branch => branch.When is not null).ToList();
            if (!branches.Exists(branch => DefaultWay.Causes(rules, tree, branch.Node).Any(cause => told[cause.Id].Count > 0))) continue;
            var sorted = branches.SelectMany(branch => FactSources.Of(rules, branch.When!)).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var branch in branches)
                foreach (var cause in DefaultWay.Causes(rules, tree, branch.Node))
                    foreach (var (fact, apart, left) in told[cause.Id].Where(one => !sorted.Contains(one.Fact)))
                        issues.Add(CheckIssues.ChoicesUnsorted(branch.When!.At, cause.Id, fact, apart, left));
        }
    }

    private static List<(string Fact, List<string> Apart, List<string> Left)> Told(RuleBase rules, Cause cause) =>
    [
        .. from key in new[] { cause.Found, cause.WeDo, cause.YouCanDo }.OfType<Sentence>().Where(sentence => sentence.Wordings[^1].When is null)
               .SelectMany(sentence => sentence.Wordings).Select(wording => wording.When).OfType<Formula>().SelectMany(when => ChoiceTests.Of(when.Root)).Distinct()
           group key.Choice by key.Fact into named
           let choices = rules.Facts.GetValueOrDefault(named.Key)
           where choices is { Many: false } && named.Count() >= Least
           let left = choices.Choices.Select(choice => choice.Key).Except(named).ToList()
           where left.Count >= Least
           select (named.Key, named.ToList(), left),
    ];
}
