using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Sheets;

/// <summary>What stands earlier in a <c>first</c> wins; where the source tries causes in another order, the first that differs is told. So is a last way out other than the source's.</summary>
internal sealed class OrderCheck(RuleBase rules, Sheet sheet, ICollection<Issue> issues)
{
    public void Check(DecisionTree tree)
    {
        var reach = new TreeReach(rules, tree);
        foreach (var family in reach.Ids(tree.Root).Select(Sheet.Family).Distinct().Order(StringComparer.Ordinal))
        {
            if (OrderLine.Of(sheet, family) is not { } order) continue;
            InOrder(tree, reach, order);
            EndsAsWritten(tree, family, order);
        }
    }

    private void InOrder(DecisionTree tree, TreeReach reach, OrderLine order)
    {
        foreach (var node in TreeWalk.Nodes(tree).OfType<FirstNode>())
        {
            var ways = node.Branches.Select(branch => (branch.At, branch.When, Ids: Causes(reach.Ids(branch.Node)))).ToList();
            if (node.Otherwise is { } otherwise) ways.Add((otherwise.At, null, Causes(reach.Ids(otherwise))));
            // What stands on several ways is tried at the first of them.
            var first = ways.SelectMany((way, at) => way.Ids.Where(order.Ranks.ContainsKey).Select(id => (id, at))).GroupBy(pair => pair.id, pair => pair.at, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Min(), StringComparer.Ordinal);
            var wrong = first.Keys.SelectMany(a => first.Keys.Where(b => first[a] < first[b] && order.Ranks[b] < order.Ranks[a] && !AreApart(ways[first[a]].When, ways[first[b]].When)).Select(b => (Early: a, Late: b)))
                .OrderBy(pair => first[pair.Early]).ThenBy(pair => pair.Early, StringComparer.Ordinal).ThenBy(pair => order.Ranks[pair.Late]).ThenBy(pair => pair.Late, StringComparer.Ordinal).FirstOrDefault();
            if (wrong.Early is null) continue;
            issues.Add(SheetIssues.OtherOrder(ways[first[wrong.Early]].At, wrong.Early, wrong.Late,
                [.. first.OrderBy(pair => pair.Value).ThenBy(pair => order.Ranks[pair.Key]).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)],
                [.. first.OrderBy(pair => order.Ranks[pair.Key]).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)], order.Line));
            return;
        }
    }

    /// <summary>A visit is the way out, wherever it stands.</summary>
    private static ImmutableHashSet<string> Causes(ImmutableHashSet<string> ids) => [.. ids.Where(id => !id.EndsWith("-FIELD", StringComparison.Ordinal))];

    /// <summary>Two values of one fact exclude one another, so that either may stand first.</summary>
    private static bool AreApart(Formula? one, Formula? other) => Tested(one) is { } fact && fact == Tested(other);

    private static string? Tested(Formula? formula) => formula?.Root switch
    {
        ComparisonExpression { Operator: Comparison.Equal, Left: FactExpression fact } => fact.Fact,
        MembershipExpression { Value: FactExpression fact } => fact.Fact,
        _ => null,
    };

    private void EndsAsWritten(DecisionTree tree, string family, OrderLine order)
    {
        if (order.Last is not { } last || LastLeaf(tree) is not { } leaf) return;
        var ids = leaf.Causes.Select(id => rules.Causes.GetValueOrDefault(id)).OfType<Cause>().SelectMany(cause => cause.Knowledge).ToList();
        if (ids.Count > 0 && ids.TrueForAll(id => Sheet.Family(id) == family) && !ids.Contains(last)) issues.Add(SheetIssues.OtherLast(leaf.At, string.Join(", ", ids), last, order.Line));
    }

    /// <summary>Where everything else ends: through each node's own otherwise, at last in the file's.</summary>
    private static ConcludeNode? LastLeaf(DecisionTree tree)
    {
        var node = tree.Root;
        for (var steps = 0; steps < 100; steps++)
            switch (node)
            {
                case ConcludeNode leaf:
                    return leaf;
                case GoNode go when tree.Parts.TryGetValue(go.Target, out var part):
                    node = part;
                    break;
                case DecidingNode deciding when (deciding.Otherwise ?? tree.Otherwise) is { } next:
                    node = next;
                    break;
                default:
                    return null;
            }
        return null;
    }
}
