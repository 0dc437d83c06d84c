using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Collects the rules of one tree. Used for one tree.</summary>
internal sealed class RuleListWriter(string tree)
{
    /// <summary>Rules of a later stratum wait for marks of earlier ones; within one, dangers come first.</summary>
    private const int StratumStep = 10;
    private const int Urgent = 5;

    private static readonly Truths[] SingleTruths = [Truths.False, Truths.True, Truths.Open, Truths.Unknowable];

    private readonly Dictionary<CompiledBranch, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<CompiledBranch> _branches = [];
    private readonly List<TreeRule> _rules = [];
    private readonly List<int> _strata = [];
    private readonly List<TreeRules> _goesTo = [];
    private int _leaves;
    private int _others;

    public int Count => _rules.Count;

    /// <summary>The number of a condition; every place that tests the same branch has the same.</summary>
    public int Number(CompiledBranch branch)
    {
        if (_numbers.TryGetValue(branch, out var known)) return known;
        _branches.Add(branch);
        return _numbers[branch] = _branches.Count - 1;
    }

    /// <summary>The stratum after all rules written since.</summary>
    public int After(int since, int atLeast) => since == _strata.Count ? atLeast : Math.Max(atLeast, _strata.Skip(since).Max() + 1);

    /// <summary>The causes of a leaf and its number, counted in written order.</summary>
    public string LeafName(CompiledLeaf leaf) => $"{string.Join(" + ", leaf.Causes.Select(c => c.Id))} #{++_leaves}";

    /// <summary>Something beside the leaves, numbered too, so that no two rules of a tree have one name.</summary>
    public string OtherName(string what) => $"{what} ({++_others})";

    public void Add(TreeRuleKind kind, string name, RulePlace place, RuleEffect effect, bool urgent = false)
    {
        _strata.Add(place.Stratum);
        _rules.Add(new()
        {
            Index = _rules.Count,
            Name = $"{tree}: {name}",
            Description = string.Join("; ", place.When.Select(Words)),
            Kind = kind,
            Priority = (urgent ? Urgent : 0) - (place.Stratum * StratumStep),
            When = place.When,
            Given = place.Given,
            Unless = place.Unless,
            Effect = effect,
        });
    }

    /// <summary>A rule that hands the case on. What waits for it waits for the rules behind as well.</summary>
    public void AddGo(TreeRules to, RulePlace place, RuleEffect effect)
    {
        if (!_goesTo.Exists(known => ReferenceEquals(known, to))) _goesTo.Add(to);
        Add(TreeRuleKind.Go, OtherName($"goes to {to.Tree}"), place, effect);
        _strata[^1] = Math.Max(place.Stratum, to.LastStratum);
    }

    public TreeRules Write(bool decides, long paths) => new()
    {
        Tree = tree,
        Decides = decides,
        Paths = paths,
        Conditions = [.. _branches.Select(branch => branch.When!.Source.Text)],
        Branches = [.. _branches],
        Rules = [.. _rules],
        GoesTo = [.. _goesTo],
        LastStratum = _strata.Max(),
    };

    private string Words(ConditionMatch match) =>
        $"{string.Join(match.Each ? " and " : " or ", match.Conditions.Select(i => _branches[i].When!.Source.Text))}: {string.Join(" or ", SingleTruths.Where(truth => (match.Accepted & truth) != 0).Select(truth => truth.ToString().ToLowerInvariant()))}";
}
