using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// A playbook taken over from another matter may ask customers what that matter turns on. Told only where a tree that names the playbook
/// decides by the fact, none that leads to the borrowing cause does, and people have a question to answer: a playbook may well look at more than its tree.
/// </summary>
internal sealed class BorrowedPlaybookCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var facts = rules.Trees.Values.ToDictionary(tree => tree.Id, tree => new Lazy<HashSet<string>>(() => FactsOf(rules, tree)), StringComparer.Ordinal);
        var trees = rules.Trees.Values.SelectMany(tree => CausesOf(tree).Select(cause => (cause, tree.Id))).Distinct().ToLookup(pair => pair.cause, pair => pair.Id, StringComparer.Ordinal);
        var homes = rules.Causes.Values.Where(cause => cause.Playbook is not null)
            .SelectMany(cause => trees[cause.Id].Select(tree => (Playbook: cause.Playbook!, tree))).Distinct().ToLookup(pair => pair.Playbook, pair => pair.tree, StringComparer.Ordinal);
        foreach (var cause in rules.Causes.Values)
        {
            if (cause.Playbook is null || !rules.Playbooks.TryGetValue(cause.Playbook, out var playbook) || !trees[cause.Id].Any()) continue;
            var own = rules.Trees.Values.Where(tree => trees[cause.Id].Contains(tree.Id) || TreeWalk.Nodes(tree).OfType<GoNode>().Any(go => trees[cause.Id].Contains(go.Target))).Select(tree => tree.Id).ToHashSet(StringComparer.Ordinal);
            var asked = playbook.Steps.SelectMany(step => step.Facts).Distinct().Where(fact => rules.Facts.GetValueOrDefault(fact)?.Ask is not null && !own.Any(tree => facts[tree].Value.Contains(fact)) && !Says(cause, fact)).ToList();
            var home = homes[playbook.Id].FirstOrDefault(tree => !own.Contains(tree) && asked.Any(facts[tree].Value.Contains));
            if (home is not null) issues.Add(CheckIssues.PlaybookOfAnotherMatter(cause.At, cause.Id, playbook.Id, home, [.. asked.Where(facts[home].Value.Contains)]));
        }
    }

    private static IEnumerable<string> CausesOf(DecisionTree tree) => TreeWalk.Nodes(tree).OfType<ConcludeNode>().SelectMany(leaf => leaf.Causes);

    private static HashSet<string> FactsOf(RuleBase rules, DecisionTree tree) =>
    [
        .. TreeWalk.Nodes(tree).OfType<AskNode>().Select(ask => ask.Fact),
        .. TreeWalk.Nodes(tree).OfType<DecidingNode>().SelectMany(node => node.Branches).SelectMany(branch => new[] { branch.When, branch.Amount })
            .OfType<Formula>().SelectMany(formula => FactSources.Of(rules, formula)).Select(fact => fact.Id),
    ];

    /// <summary>A sentence of the cause tells it or turns on it, so it is the cause's matter too.</summary>
    private static bool Says(Cause cause, string fact) => new[] { cause.Found, cause.WeDo, cause.YouCanDo }.SelectMany(sentence => sentence?.Wordings ?? [])
        .Any(wording => wording.Template.Parts.Any(part => part.Kind == TemplatePartKind.Fact && part.Text == fact) || (wording.When is { } when && ExpressionWalk.Facts(when.Root).Contains(fact)));
}
