using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Says what trees make of one case. Pure: the same case gives the same diagnosis. Safe to share between threads.</summary>
internal sealed class DiagnosisEvaluator(DecisionProgram program, CourseMatchers? matchers = null)
{
    /// <param name="trees">Ids of one tree or more, the likeliest category's first.</param>
    /// <param name="frame">The case.</param>
    /// <param name="trace">Record every condition looked at.</param>
    public EvaluationResult Evaluate(IReadOnlyList<string> trees, FactFrame frame, bool trace) => Evaluate([.. trees.Select(Subject.Of)], frame, trace);

    /// <param name="subjects">The likeliest first.</param>
    /// <param name="frame">The case.</param>
    /// <param name="trace">Record every condition looked at.</param>
    /// <param name="onTrial">Gates on trial count too.</param>
    /// <param name="looked">Gets the slots of the facts that were looked at; null: nobody wants to know.</param>
    public EvaluationResult Evaluate(ImmutableArray<Subject> subjects, FactFrame frame, bool trace, bool onTrial = false, List<int>? looked = null)
    {
        var conditions = new ConditionReader(frame);
        var live = new LiveReader(conditions);
        var steps = new StepWriter(conditions);
        var walker = new NodeWalker(conditions, live, trace ? steps : null);
        var evaluator = new TreeEvaluator(conditions, live, Decider(conditions, live, walker, trace));
        var walked = ImmutableArray.CreateBuilder<TreeOutcome>(subjects.Length);
        foreach (var subject in subjects) walked.Add(Evaluate(subject, evaluator, frame, onTrial));
        var outcomes = Counting(subjects, walked);
        var diagnosis = outcomes.IsEmpty ? EvaluationResult.NoTree.Diagnosis : new DiagnosisWriter(outcomes, steps).Write(frame);
        if (looked is not null) conditions.AppendLookedAt(looked);
        return new()
        {
            Diagnosis = diagnosis,
            Symbols = frame.Symbols,
            Live = Live(walked, conditions),
            Open = diagnosis.Status == DiagnosisStatus.NeedsFacts ? Open(outcomes, live, frame) : [],
            ToRecheck = diagnosis.Conflicts.IsEmpty ? [] : [.. diagnosis.Conflicts.Select(c => c.Fact).Where(fact => AsksOnceMore(fact, frame, conditions))],
        };
    }

    /// <summary>Has another engine make ready the courses that a day's cases take: every tree in use with its gates, and the gates of categories without one.</summary>
    public void Prepare(DateOnly day)
    {
        if (matchers is null) return;
        var trees = from tree in program.Trees
                    where !tree.Source.IsGate && tree.Source.IsInUse && tree.Source.IsEffective(day)
                    select CourseStage.Course(program.GatesBefore(tree, day), tree);
        var bare = program.Rules.Categories.Values.Select(category => CourseStage.Course(program.GatesOf(category, day)));
        matchers.Prepare([.. trees, .. bare.Where(course => !course.IsEmpty)]);
    }

    private ICourseDecider Decider(ConditionReader conditions, LiveReader live, NodeWalker walker, bool trace) => matchers is null
        ? new WalkedCourse(walker)
        : new MatchedCourse(matchers, conditions, live, walker, trace);

    private TreeOutcome Evaluate(Subject subject, TreeEvaluator evaluator, FactFrame frame, bool onTrial)
    {
        if (subject.Tree is null) return evaluator.EvaluateGates(program.GatesOf(subject.Category!, Today(frame), onTrial));
        var tree = program.Tree(subject.Tree);
        return evaluator.Evaluate(tree, program.HasGates(tree) ? program.GatesBefore(tree, Today(frame), onTrial) : []);
    }

    private static DateOnly Today(FactFrame frame) => DateOnly.FromDateTime(frame.Now.Date);

    /// <summary>Of a category without a tree only what a gate found counts, and not a second time beside a tree that has the same gate.</summary>
    private static ImmutableArray<TreeOutcome> Counting(ImmutableArray<Subject> subjects, ImmutableArray<TreeOutcome>.Builder walked)
    {
        if (subjects.All(subject => subject.Tree is not null)) return walked.ToImmutable();
        var spoken = walked.Where((_, i) => subjects[i].Tree is not null).Select(outcome => outcome.Gate).ToHashSet();
        return [.. walked.Where((outcome, i) => subjects[i].Tree is not null || (outcome.Speaks && spoken.Add(outcome.Gate)))];
    }

    private static ImmutableArray<int> Live(ImmutableArray<TreeOutcome>.Builder walked, ConditionReader conditions)
    {
        if (conditions.Awaited.Count == 0 && walked.Count == 1) return walked[0].OpenFacts;
        return [.. walked.SelectMany(outcome => outcome.OpenFacts).Concat(conditions.Awaited).Distinct()];
    }

    private static ImmutableArray<OpenQuestion> Open(ImmutableArray<TreeOutcome> outcomes, LiveReader live, FactFrame frame)
    {
        if (outcomes is [{ Result.Needs: [var only] }]) return [new(only.Fact, [], 1, false)];
        var paths = outcomes.SelectMany(o => o.Result.Needs).DistinctBy(p => (p.Fact, p.Node, p.Branch)).ToArray();
        var several = paths.Select(p => p.Fact).Distinct().Count() > 1;
        var weights = new PathWeights(live, slot => frame.Symbols.Fact(slot).Id);
        return [.. paths.Select(path => several ? weights.Of(path) : new OpenQuestion(path.Fact, [], 1, false))];
    }

    private static bool AsksOnceMore(string fact, FactFrame frame, ConditionReader conditions)
    {
        var slot = frame.Symbols.FactSlot(fact);
        return frame.Symbols.Fact(slot).Recheck is not null && conditions.LooksAt(slot);
    }
}
