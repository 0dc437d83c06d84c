using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Goes every way of a tree in one world of figures, and notes which ways some case can go.</summary>
internal sealed class PathWalker
{
    /// <summary>Decisions after one another; deeper trees are refused elsewhere.</summary>
    private const int Deepest = 400;

    private readonly RuleBase _rules;
    private readonly PathFindings _findings;
    private readonly PathVariables _variables;
    private readonly ConditionDemands _demands;
    private readonly PathBudget _budget;
    private readonly PathState _state;
    private readonly PathReasons _reasons;
    private readonly AskSurvey _asks;
    private readonly Stack<PathLink> _links = new();
    private readonly HashSet<Node> _settled = new(ReferenceEqualityComparer.Instance);
    private int _depth;

    /// <summary>Somewhere above, what a member of <c>all</c> comes to was left open.</summary>
    private int _open;

    public PathWalker(RuleBase rules, PathFindings findings, PathVariables variables, PathBudget budget)
    {
        (_rules, _findings, _variables, _budget) = (rules, findings, variables, budget);
        _demands = new ConditionDemands(variables);
        _state = new PathState(variables.All, budget);
        _reasons = new PathReasons(new PathState(variables.All, budget));
        _asks = new AskSurvey(variables, _state, findings);
    }

    public void Walk(DecisionTree tree, IEnumerable<DecisionTree> gates)
    {
        foreach (var passed in gates.SelectMany(gate => new GatePassing(_rules, _demands).Of(gate)))
        {
            var mark = _state.Mark;
            // A gate that nothing passes is told of as the tree that it is.
            if (_state.Add(passed.Demand)) _links.Push(passed);
            else _state.Undo(mark);
        }
        Visit(tree.Root, new PathPlace(tree, Inherits: true, MayPass: tree.IsGate));
    }

    private void Visit(Node node, PathPlace place)
    {
        if (_budget.IsSpent || _depth >= Deepest) return;
        _depth++;
        if (node is GoNode go) Follow(go, place);
        else if (node is AllNode all) VisitAll(all, place);
        else if (node is DecidingNode first) VisitFirst(first, place);
        _depth--;
    }

    private void Follow(GoNode go, PathPlace place)
    {
        var (target, at) = place.Tree.Parts.TryGetValue(go.Target, out var part) ? (part, place)
            : _rules.Trees.TryGetValue(go.Target, out var tree) ? (tree.Root, new PathPlace(tree, true, place.MayPass)) : (null, place);
        if (target is null || _settled.Contains(target)) return;
        Visit(target, at);
        if (IsSettled(target, at.Tree)) _settled.Add(target);
    }

    /// <summary>No further visit can teach anything of the node, of what lies below it, or of the defaults that it may fall to.</summary>
    private bool IsSettled(Node node, DecisionTree tree) => new[] { node, tree.Otherwise, tree.Unknown }.OfType<Node>().SelectMany(TreeWalk.Below).All(below => below switch
    {
        GoNode go => tree.Parts.TryGetValue(go.Target, out var part) ? _settled.Contains(part) : _rules.Trees.TryGetValue(go.Target, out var other) && _settled.Contains(other.Root),
        DecidingNode deciding => deciding.Branches.All(branch => branch.When is null || _findings.Find(branch) is { IsSettled: true })
            && new[] { deciding.Otherwise, deciding.Unknown }.OfType<Node>().All(fallback => _findings.Find(fallback) is { IsProven: true })
            && (deciding is not AskNode ask || _asks.IsSettled(ask))
            && (deciding is not FirstNode || deciding.Otherwise is not null || _findings.Falls.ContainsKey(deciding)),
        _ => true,
    });

    private void VisitFirst(DecidingNode node, PathPlace place)
    {
        var (before, links) = (_state.Mark, _links.Count);
        foreach (var branch in node.Branches) NoteMiss(branch);
        if (node is FirstNode) NoteNeeded(node);
        if (node is AskNode ask && _open == 0) _asks.Look(ask, place);
        var sure = false;
        var open = true;
        foreach (var branch in node.Branches)
        {
            if (branch.When is not { } when) continue;
            if (sure) _findings.Of(branch).IsBehindSure = true;
            if (open) open = Enter(branch, when, place, links) && _state.Add(_demands.Of(when, Wanted.NotTrue));
            else NoteReason(branch, when, links);
            // Behind others, a branch that always holds says that what they left unknown does not matter: it is meant.
            sure |= ReferenceEquals(branch, node.Branches[0]) && !_findings.Of(branch).MayMiss && _findings.Of(branch).IsPossible;
            if (open) _links.Push(new(_demands.Of(when, Wanted.NotTrue), branch.At));
        }
        Fall(node, place, open, sure, misses: []);
        Back(before, links);
    }

    /// <summary>False: nothing more can be asked of this visit.</summary>
    private bool Enter(Branch branch, Formula when, PathPlace place, int above)
    {
        if (_budget.IsSpent) return false;
        var demand = _demands.Of(when, Wanted.True);
        var mark = _state.Mark;
        if (_state.Add(demand) && Note(_findings.Of(branch)))
        {
            _links.Push(new(demand, when.At));
            Visit(branch.Node, place);
            _links.Pop();
        }
        _state.Undo(mark);
        NoteReason(branch, when, above);
        return true;
    }

    private void VisitAll(AllNode node, PathPlace place)
    {
        var (before, links) = (_state.Mark, _links.Count);
        var inside = place with { Inherits = false, MayPass = true };
        foreach (var branch in node.Branches)
        {
            NoteMiss(branch);
            if (branch.When is { } when) Enter(branch, when, inside, links);
            else Visit(branch.Node, inside);
        }
        // A member that concludes nothing itself may pass, so only leaves keep the default away.
        var leaves = node.Branches.Where(branch => branch.Node is ConcludeNode).ToList();
        var open = !leaves.Exists(branch => branch.When is null);
        foreach (var when in leaves.Select(branch => branch.When).OfType<Formula>()) open = open && _state.Add(_demands.Of(when, Wanted.NotTrue));
        if (leaves.Count < node.Branches.Length) _open++;
        Fall(node, place, open, sure: false, misses: node.Branches.Where(branch => branch.Node is not ConcludeNode).ToHashSet<object>(ReferenceEqualityComparer.Instance));
        if (leaves.Count < node.Branches.Length) _open--;
        Back(before, links);
    }

    /// <summary>The ways on where no branch holds: with all known, and with something unknown.</summary>
    /// <param name="node">The node.</param>
    /// <param name="place">Its place.</param>
    /// <param name="open">The state holds that no branch does.</param>
    /// <param name="sure">A branch that always holds was told of.</param>
    /// <param name="misses">Branches that are no obstacle, whatever their condition.</param>
    private void Fall(DecidingNode node, PathPlace place, bool open, bool sure, HashSet<object> misses)
    {
        var (known, unknown) = (place.Otherwise(node), place.Unknown(node));
        foreach (var fallback in new[] { node.Otherwise, node.Unknown }.OfType<Node>()) _findings.Of(fallback).IsBehindSure |= sure;
        if (!open || _budget.IsSpent) return;
        var tests = node.Branches.Where(branch => !misses.Contains(branch)).Select(branch => branch.When).OfType<Formula>().ToList();
        if (known is not null && ReferenceEquals(known, unknown)) GoOn(known, place, Demand.Always);
        else
        {
            var allFalse = ConditionDemands.All(tests.Select(when => _demands.Of(when, Wanted.False)));
            if (known is not null) GoOn(known, place, allFalse);
            else if (node is FirstNode && !place.MayPass) NoteFall(node, allFalse);
            if (unknown is not null) GoOn(unknown, place, misses.Count > 0 ? Demand.Always : ConditionDemands.Any(tests.Select(when => _demands.Of(when, Wanted.NotFalse))));
        }
    }

    private void GoOn(Node fallback, PathPlace place, Demand demand)
    {
        var mark = _state.Mark;
        if (_state.Add(demand) && Note(_findings.Of(fallback)))
        {
            // Why this default is gone to cannot be blamed on one place.
            Visit(fallback, place.Within(fallback));
        }
        _state.Undo(mark);
    }

    private void NoteFall(DecidingNode node, Demand demand)
    {
        if (_open > 0 || _findings.Falls.ContainsKey(node)) return;
        var mark = _state.Mark;
        if (_state.Add(demand) && _state.Solve() && !_budget.IsSpent) _findings.Falls[node] = Witness.Of(node, _variables, _state);
        _state.Undo(mark);
    }

    /// <summary>True when some case may come this far. The state is left as it was.</summary>
    private bool Note(PathClaim claim)
    {
        if (claim.IsProven && !_state.Waits) return true;
        var mark = _state.Mark;
        var possible = _state.Solve();
        claim.IsPossible |= possible;
        claim.IsProven |= possible && _open == 0 && !_budget.IsSpent && Witness.IsProof(_state);
        _state.Undo(mark);
        return possible;
    }

    private void NoteMiss(Branch branch)
    {
        var claim = _findings.Of(branch);
        if (claim.MayMiss || branch.When is not { } when) return;
        var mark = _state.Mark;
        claim.MayMiss = (_state.Add(_demands.Of(when, Wanted.NotTrue)) && _state.Solve()) || _budget.IsSpent;
        _state.Undo(mark);
        if (!claim.MayMiss) claim.Reason ??= _reasons.WhySure(_demands.Of(when, Wanted.NotTrue), _links);
    }

    /// <summary>A row that leads where the next one leads is needed when some case that takes it would not take the next.</summary>
    private void NoteNeeded(DecidingNode node)
    {
        for (var i = 0; i + 1 < node.Branches.Length; i++)
        {
            var (branch, next) = (node.Branches[i], node.Branches[i + 1]);
            if (branch is not { When: { } when, Node: ConcludeNode { Because: null } here } || next is not { When: { } after, Node: ConcludeNode there } || !here.Causes.SequenceEqual(there.Causes)) continue;
            var claim = _findings.Of(branch);
            if (claim.IsNeeded) continue;
            var mark = _state.Mark;
            claim.IsNeeded = (_state.Add(_demands.Of(when, Wanted.True)) && _state.Add(_demands.Of(after, Wanted.NotTrue)) && _state.Solve()) || _budget.IsSpent;
            claim.Repeats = claim.IsNeeded ? null : next.At;
            _state.Undo(mark);
        }
    }

    private void NoteReason(Branch branch, Formula when, int above)
    {
        var claim = _findings.Of(branch);
        if (!claim.IsPossible && claim.Reason is null && !_budget.IsSpent) claim.Reason = _reasons.WhyNever(_demands.Of(when, Wanted.True), _links, _links.Count - above);
    }

    private void Back((int Trail, int Waiting) mark, int links)
    {
        _state.Undo(mark);
        while (_links.Count > links) _links.Pop();
    }
}
