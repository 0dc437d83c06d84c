using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Unfolds a tree to the rules of what is not excluded: the same paths with relaxed conditions. A branch may be entered unless it is false and stepped over
/// unless it is true.
/// </summary>
internal sealed class PossibleUnfolder
{
    private readonly string _tree;
    private readonly RuleListWriter _rules;
    private readonly UnfoldedTrees _trees;

    private PossibleUnfolder(string tree, RuleListWriter rules, UnfoldedTrees trees) => (_tree, _rules, _trees) = (tree, rules, trees);

    public static TreeRules Unfold(string tree, CompiledNode root, UnfoldedTrees trees)
    {
        var rules = new RuleListWriter(tree);
        var paths = PathCount.Of(tree, root);
        if (paths > TreeRules.MostPaths) rules.Add(TreeRuleKind.Whole, $"the whole tree, {paths} paths, not excluded", new(), new ReadLiveEffect(root));
        else new PossibleUnfolder(tree, rules, trees).Unfold(root, new(), null, []);
        return rules.Write(decides: false, paths);
    }

    /// <param name="node">Where.</param>
    /// <param name="place">What may hold on the way.</param>
    /// <param name="member">The member of an <c>all</c> it stands in; null: none.</param>
    /// <param name="over">What may be stepped over on the way, within the member.</param>
    private void Unfold(CompiledNode node, RulePlace place, PossibleMember? member, ImmutableArray<SteppedOver> over)
    {
        if (node is CompiledLeaf leaf) _rules.Add(TreeRuleKind.Possible, $"{_rules.LeafName(leaf)} not excluded", place, new PossibleEffect(leaf));
        else if (node.Tree != _tree) Go(_trees.Of(node.Tree, node, decides: false), place, member, over);
        else if (node is CompiledAll all) UnfoldAll(all, place, member, over);
        else UnfoldFirst((CompiledFirst)node, place, member, over);
    }

    private void Go(TreeRules to, RulePlace place, PossibleMember? member, ImmutableArray<SteppedOver> over) =>
        _rules.AddGo(to, place, new MayGoEffect(to, member, over));

    private void UnfoldFirst(CompiledFirst node, RulePlace place, PossibleMember? member, ImmutableArray<SteppedOver> over)
    {
        var (before, passed) = (over, ImmutableArray<int>.Empty);
        foreach (var branch in node.Branches)
        {
            if (branch.When is null)
            {
                Unfold(branch.Node, place, member, over);
                return;
            }
            var number = _rules.Number(branch);
            Unfold(branch.Node, place.And(ConditionMatch.One(number, Truths.MayHold)), member, over);
            place = place.And(ConditionMatch.One(number, Truths.MayPass));
            passed = passed.Add(number);
            over = before.Add(new(passed, null));
        }
        var soft = place.And(ConditionMatch.Any(passed, Truths.Unsettled));
        if (node.WhenUnknown is { } unknown && unknown != node.WhenKnown && !passed.IsEmpty) Unfold(unknown.Node, soft, member, over);
        if (node.WhenKnown is { } known) Unfold(known.Node, place, member, over);
        else if (!node.Covers) MayPass(place, member, over);
        else if (node is { MayPass: true, WhenUnknown: null } && !passed.IsEmpty) MayPass(soft, member, over);
    }

    private void UnfoldAll(CompiledAll node, RulePlace place, PossibleMember? member, ImmutableArray<SteppedOver> over)
    {
        var name = _rules.OtherName("all");
        var (soft, sure) = (new Mark($"{name}: nothing may be found, past something unknown"), new Mark($"{name}: a member finds something"));
        var (since, conditions, members) = (_rules.Count, ImmutableArray<int>.Empty, new List<(RulePlace Holds, Mark Empty)>());
        foreach (var branch in node.Branches)
        {
            var empty = new Mark($"{name}: member {members.Count + 1} may find nothing");
            var (may, holds) = (place, place);
            if (branch.When is not null)
            {
                var number = _rules.Number(branch);
                conditions = conditions.Add(number);
                (may, holds) = (place.And(ConditionMatch.One(number, Truths.MayHold)), place.And(ConditionMatch.One(number, Truths.True)));
            }
            Unfold(branch.Node, may, new(empty, soft), []);
            members.Add((holds, empty));
        }
        var second = _rules.After(since, place.Stratum);
        foreach (var (holds, empty) in members)
            _rules.Add(TreeRuleKind.Step, _rules.OtherName("a member finds something"), holds.Without(empty) with { Stratum = second }, new MarkEffect([sure]));
        if (!conditions.IsEmpty)
            _rules.Add(TreeRuleKind.Step, _rules.OtherName("a member is not settled"), place.And(ConditionMatch.Any(conditions, Truths.Unsettled)), new MarkEffect([soft]));
        var after = place.Without(sure) with { Stratum = second + 1 };
        over = over.Add(new([], soft));
        if (node.WhenUnknown is { } unknown && unknown != node.WhenKnown) Unfold(unknown.Node, after.After(soft), member, over);
        if (node.WhenKnown is { } known) Unfold(known.Node, after, member, over);
        else MayPass(after, member, over);
    }

    private void MayPass(RulePlace place, PossibleMember? member, ImmutableArray<SteppedOver> over) =>
        _rules.Add(TreeRuleKind.NothingMatched, _rules.OtherName("may find nothing"), place, new MayPassEffect(member, over));
}
