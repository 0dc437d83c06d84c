using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Unfolds a tree to the rules that decide it: one for each path to a leaf or to another tree, for each condition that may wait for an answer and for each
/// dead end.
/// A path's conditions are those of the walk: it enters what holds and steps over what does not or cannot be told.
/// </summary>
internal sealed class PathUnfolder
{
    private readonly string _tree;
    private readonly RuleListWriter _rules;
    private readonly UnfoldedTrees _trees;

    private PathUnfolder(string tree, RuleListWriter rules, UnfoldedTrees trees) => (_tree, _rules, _trees) = (tree, rules, trees);

    public static TreeRules Unfold(string tree, CompiledNode root, UnfoldedTrees trees)
    {
        var rules = new RuleListWriter(tree);
        var paths = PathCount.Of(tree, root);
        if (paths > TreeRules.MostPaths) rules.Add(TreeRuleKind.Whole, $"the whole tree, {paths} paths", new(), new WalkEffect(root));
        else new PathUnfolder(tree, rules, trees).Unfold(root, new());
        return rules.Write(decides: true, paths);
    }

    private void Unfold(CompiledNode node, PathPlace place)
    {
        if (node is CompiledLeaf leaf)
            _rules.Add(TreeRuleKind.Cause, _rules.LeafName(leaf), place.Rule, new LeafEffect(leaf, place.ByWhen, place.Defaults, place.Path, place.Scope),
                leaf.Causes.Any(DangerMarks.IsDanger));
        else if (node.Tree != _tree) Go(_trees.Of(node.Tree, node, decides: true), place);
        else if (node is CompiledAll all) UnfoldAll(all, place);
        else UnfoldFirst((CompiledFirst)node, place);
    }

    private void Go(TreeRules to, PathPlace place) =>
        _rules.AddGo(to, place.Rule, new GoEffect(to, place.Defaults, place.Stepped, place.Path, place.Scope));

    private void UnfoldFirst(CompiledFirst node, PathPlace place)
    {
        var passed = ImmutableArray<int>.Empty;
        for (var i = 0; i < node.Branches.Length; i++)
        {
            var branch = node.Branches[i];
            var entered = place.Over(passed).Enter(node, i);
            if (branch.When is null)
            {
                Unfold(branch.Node, entered);
                return;
            }
            var number = _rules.Number(branch);
            Wait(node, i, number, place, place.Scope);
            Unfold(branch.Node, entered with { Rule = place.Rule.And(ConditionMatch.One(number, Truths.True)) });
            place = place with { Rule = place.Rule.And(ConditionMatch.One(number, Truths.Passed)) };
            passed = passed.Add(number);
        }
        Fall(node, place, new(passed, null));
    }

    private void UnfoldAll(CompiledAll node, PathPlace place)
    {
        var scope = new MemberScope(_rules.OtherName("all"), place.Scope);
        var (since, members) = (_rules.Count, ImmutableArray<int>.Empty);
        for (var i = 0; i < node.Branches.Length; i++)
        {
            var branch = node.Branches[i];
            var entered = place.Enter(node, i) with { Scope = scope, Stepped = [] };
            if (branch.When is not null)
            {
                var number = _rules.Number(branch);
                members = members.Add(number);
                Wait(node, i, number, place, scope);
                entered = entered with { Rule = place.Rule.And(ConditionMatch.One(number, Truths.True)) };
            }
            Unfold(branch.Node, entered);
        }
        if (!members.IsEmpty)
            _rules.Add(TreeRuleKind.Step, _rules.OtherName("steps over a member"), place.Rule.And(ConditionMatch.Any(members, Truths.Unknowable)), new MarkEffect([scope.Stepped]));
        var after = place.Rule.Without(scope.Found) with { Stratum = _rules.After(since, place.Rule.Stratum) };
        Fall(node, place with { Rule = after }, new(members, scope.Stepped));
    }

    private void Wait(CompiledDecision node, int branch, int number, PathPlace place, MemberScope? scope) =>
        _rules.Add(TreeRuleKind.Question, _rules.OtherName($"asks whether {node.Branches[branch].When!.Source.Text}"),
            place.Rule.And(ConditionMatch.One(number, Truths.Open)), new WaitEffect(node, branch, place.Path, scope));

    private void Fall(CompiledDecision node, PathPlace place, SteppedOver over)
    {
        if (node.WhenUnknown == node.WhenKnown)
        {
            Land(node, node.WhenKnown, place, over);
            return;
        }
        var (unknown, known) = over.InMember is { } stepped
            ? (place.Rule.After(stepped), place.Rule.Without(stepped))
            : (place.Rule.And(ConditionMatch.Any(over.Conditions, Truths.Unknowable)), place.Rule.And(ConditionMatch.All(over.Conditions, Truths.False)));
        if (over.InMember is not null || !over.Conditions.IsEmpty) Land(node, node.WhenUnknown, place with { Rule = unknown }, over);
        Land(node, node.WhenKnown, place with { Rule = over.InMember is null && over.Conditions.IsEmpty ? place.Rule : known }, SteppedOver.Nothing);
    }

    private void Land(CompiledDecision node, CompiledDefault? fallback, PathPlace place, SteppedOver over)
    {
        if (fallback is not null) Unfold(fallback.Node, place.Fall(node, fallback, over));
        else _rules.Add(TreeRuleKind.NothingMatched, _rules.OtherName("nothing matched"), place.Rule, new DeadEndEffect(node, over, place.Stepped, place.Path, place.Scope));
    }
}
