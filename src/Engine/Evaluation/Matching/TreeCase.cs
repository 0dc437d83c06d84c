using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>One case at one tree, as rules see it. A condition is read when it is first looked at. For one thread.</summary>
public sealed class TreeCase
{
    private readonly CaseCourse _course;
    private readonly HashSet<Mark> _marks = [];
    private readonly SortedList<int, TreeEnd> _ends = [];
    private bool _fired;

    internal TreeCase(CaseCourse course, TreeRules rules, int at)
    {
        _course = course;
        Rules = rules;
        At = at;
    }

    /// <summary>The rules of the tree that the case stands at.</summary>
    public TreeRules Rules { get; }

    /// <summary>Its place in the course.</summary>
    public int At { get; }

    internal NodeWalker Walker => _course.Walker;

    internal LiveReader Live => _course.Live;

    /// <summary>Where the rules that fired led to, in written order.</summary>
    internal IEnumerable<TreeEnd> Ends => _fired ? _ends.Values
        : throw new InvalidOperationException($"No rule of tree '{Rules.Tree}' fired; at least one holds of every case.");

    /// <summary>What a condition came to.</summary>
    /// <param name="condition">Its number.</param>
    public StepTruth Truth(int condition) => StepWriter.Truth(_course.Conditions.Peek(Rules.Branches[condition]));

    /// <summary>Whether the conditions are as a rule asks.</summary>
    public bool Holds(ConditionMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        foreach (var condition in match.Conditions)
            if (Is(condition, match.Accepted) != match.Each)
                return !match.Each;
        return match.Each;
    }

    /// <summary>Says that a rule holds.</summary>
    /// <param name="rule">One of <see cref="Rules"/>.</param>
    public Firing Fire(TreeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _fired = true;
        foreach (var match in rule.When)
            foreach (var condition in match.Conditions)
                _course.Conditions.Status(Rules.Branches[condition]);
        var end = rule.Effect.Apply(this);
        _ends[rule.Index] = end;
        _marks.UnionWith(end.Marks);
        return new(end.Marks, end.LetsThrough ? _course.After(this) : null);
    }

    /// <summary>Whether one condition is as a rule asks.</summary>
    /// <param name="condition">Its number.</param>
    /// <param name="accepted">The states that will do.</param>
    public bool Is(int condition, Truths accepted) => (accepted & Of(Truth(condition))) != 0;

    internal bool Has(Mark mark) => _marks.Contains(mark);

    internal int FirstAskable(CompiledBranch branch) => _course.Conditions.FirstAskable(branch);

    private static Truths Of(StepTruth truth) => truth switch
    {
        StepTruth.False => Truths.False,
        StepTruth.True => Truths.True,
        StepTruth.Open => Truths.Open,
        _ => Truths.Unknowable,
    };
}
