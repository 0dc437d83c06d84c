using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>One case at one tree, as rules see it. A condition is read when it is first looked at. For one thread.</summary>
public sealed class TreeCase
{
    private readonly CaseCourse _course;
    private readonly SortedList<int, TreeEnd> _ends = [];
    private bool _fired;

    internal TreeCase(CaseCourse course, TreeRules rules, int at, int stage, Arrival? arrival)
    {
        _course = course;
        (Rules, At, Stage, Arrival) = (rules, at, stage, arrival);
    }

    /// <summary>The rules of the tree that the case stands at.</summary>
    public TreeRules Rules { get; }

    /// <summary>The place of its tree in <see cref="TreeCourse.Trees"/>.</summary>
    public int At { get; }

    /// <summary>The case at the tree that it went from by <c>go</c>; null: it came through the gates.</summary>
    public TreeCase? From => Arrival?.From;

    /// <summary>Which gate, or after them the tree, it came through or went from.</summary>
    internal int Stage { get; }

    /// <summary>How it came here by <c>go</c>.</summary>
    internal Arrival? Arrival { get; }

    internal NodeWalker Walker => _course.Walker;

    internal LiveReader Live => _course.Live;

    /// <summary>Where the rules that fired led to, in written order, those of the trees it went to in their places.</summary>
    internal IEnumerable<TreeEnd> Ends => _fired ? _ends.Values.SelectMany(end => end.Went?.Ends ?? [end])
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
        _course.Marks.UnionWith(end.Marks);
        return new(end.Marks, end.LetsThrough ? _course.After(Stage) : end.Went);
    }

    /// <summary>Whether one condition is as a rule asks.</summary>
    /// <param name="condition">Its number.</param>
    /// <param name="accepted">The states that will do.</param>
    public bool Is(int condition, Truths accepted) => (accepted & Of(Truth(condition))) != 0;

    internal bool Has(Mark mark) => _course.Marks.Contains(mark);

    internal TreeEnd Go(TreeRules to, Arrival how) => new() { Went = _course.Go(to, how) };

    internal int FirstAskable(CompiledBranch branch) => _course.Conditions.FirstAskable(branch);

    private static Truths Of(StepTruth truth) => truth switch
    {
        StepTruth.False => Truths.False,
        StepTruth.True => Truths.True,
        StepTruth.Open => Truths.Open,
        _ => Truths.Unknowable,
    };
}
