using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Says what trees make of one case. Pure: the same case gives the same diagnosis. Safe to share between threads.</summary>
internal sealed class DiagnosisEvaluator(DecisionProgram program, CourseMatchers? matchers = null)
{
    private readonly KnownCourses _known = new();

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
        var judge = new ConditionJudge(frame);
        var conditions = new ConditionReader(judge);
        var steps = new StepWriter(conditions);
        var courses = Courses(subjects, frame, onTrial);
        // Who wants to know what was looked at needs a walk, and so do sources that differ: they are asked again about what the case turned on.
        var mayRecall = !trace && looked is null && matchers is null && frame.ToldOften is null;
        var walked = (mayRecall ? Recall(courses, judge) : null) ?? Walk(courses, conditions, trace ? steps : null);
        var outcomes = Counting(subjects, walked);
        var diagnosis = outcomes.IsEmpty ? EvaluationResult.NoTree.Diagnosis : new DiagnosisWriter(outcomes, steps).Write(frame);
        if (looked is not null) conditions.AppendLookedAt(looked);
        return new()
        {
            Diagnosis = diagnosis,
            Symbols = frame.Symbols,
            Live = Live(walked, conditions),
            Open = diagnosis.Status == DiagnosisStatus.NeedsFacts ? Open(outcomes, conditions) : [],
            ToRecheck = diagnosis.Conflicts.IsEmpty ? [] : ToRecheck(diagnosis, conditions),
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

    private KnownCourse[] Courses(ImmutableArray<Subject> subjects, FactFrame frame, bool onTrial)
    {
        var courses = new KnownCourse[subjects.Length];
        for (var i = 0; i < courses.Length; i++) courses[i] = Course(subjects[i], frame, onTrial);
        return courses;
    }

    private KnownCourse Course(Subject subject, FactFrame frame, bool onTrial)
    {
        if (subject.Tree is null) return new(program.GatesOf(subject.Category!, Today(frame), onTrial), null);
        var tree = program.Tree(subject.Tree);
        return new(program.HasGates(tree) ? program.GatesBefore(tree, Today(frame), onTrial) : [], tree);
    }

    private ImmutableArray<TreeOutcome> Walk(KnownCourse[] courses, ConditionReader conditions, StepWriter? trace)
    {
        var evaluator = Evaluator(conditions, trace);
        var walked = new TreeOutcome[courses.Length];
        for (var i = 0; i < walked.Length; i++) walked[i] = evaluator.Evaluate(courses[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(walked);
    }

    /// <summary>Null: they have to be walked.</summary>
    private ImmutableArray<TreeOutcome>? Recall(KnownCourse[] courses, ConditionJudge judge)
    {
        var known = new TreeOutcome[courses.Length];
        var metUnknown = false;
        for (var i = 0; i < known.Length; i++)
        {
            var course = courses[i] with { MetUnknown = metUnknown };
            if (_known.StartOf(course) is not { } start) return null;
            (known[i], metUnknown) = KnownCourses.Find(start, judge) ?? Learn(course, start, judge);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(known);
    }

    private KnownEnd Learn(KnownCourse course, KnownTurn start, ConditionJudge judge)
    {
        var conditions = new ConditionReader(judge) { MetUnknown = course.MetUnknown };
        var end = new KnownEnd(Evaluator(conditions, null).Evaluate(course), conditions.MetUnknown);
        _known.Keep(start, conditions.Read, end);
        return end;
    }

    private TreeEvaluator Evaluator(ConditionReader conditions, StepWriter? trace)
    {
        var live = new LiveReader(conditions);
        var walker = new NodeWalker(conditions, live, trace);
        return new(conditions, live, matchers is null ? new WalkedCourse(walker) : new MatchedCourse(matchers, conditions, live, walker, trace is not null));
    }

    private static DateOnly Today(FactFrame frame) => DateOnly.FromDateTime(frame.Now.Date);

    private static ImmutableArray<TreeOutcome> Counting(ImmutableArray<Subject> subjects, ImmutableArray<TreeOutcome> walked) =>
        subjects.All(static subject => subject.Tree is not null) ? walked : WithGatesAlone(subjects, walked);

    /// <summary>Of a category without a tree only what a gate found counts, and not a second time beside a tree that has the same gate.</summary>
    private static ImmutableArray<TreeOutcome> WithGatesAlone(ImmutableArray<Subject> subjects, ImmutableArray<TreeOutcome> walked)
    {
        var spoken = walked.Where((_, i) => subjects[i].Tree is not null).Select(outcome => outcome.Gate).ToHashSet();
        return [.. walked.Where((outcome, i) => subjects[i].Tree is not null || (outcome.Speaks && spoken.Add(outcome.Gate)))];
    }

    private static ImmutableArray<int> Live(ImmutableArray<TreeOutcome> walked, ConditionReader conditions)
    {
        if (!conditions.Awaits && walked.Length == 1) return walked[0].OpenFacts;
        return [.. walked.SelectMany(outcome => outcome.OpenFacts).Concat(conditions.Awaited).Distinct()];
    }

    private static ImmutableArray<OpenQuestion> Open(ImmutableArray<TreeOutcome> outcomes, ConditionReader conditions)
    {
        return outcomes is [{ Result.Needs: [var only] }] ? [new(only.Fact, [], 1, false)] : Weighed(outcomes, conditions);
    }

    private static ImmutableArray<OpenQuestion> Weighed(ImmutableArray<TreeOutcome> outcomes, ConditionReader conditions)
    {
        var paths = outcomes.SelectMany(o => o.Result.Needs).DistinctBy(p => (p.Fact, p.Node, p.Branch)).ToArray();
        var several = paths.Select(p => p.Fact).Distinct().Count() > 1;
        var weights = new PathWeights(new(conditions), slot => conditions.Frame.Symbols.Fact(slot).Id);
        return [.. paths.Select(path => several ? weights.Of(path) : new OpenQuestion(path.Fact, [], 1, false))];
    }

    private static ImmutableArray<string> ToRecheck(Diagnosis diagnosis, ConditionReader conditions) =>
        [.. diagnosis.Conflicts.Select(conflict => conflict.Fact).Where(fact => AsksOnceMore(fact, conditions))];

    private static bool AsksOnceMore(string fact, ConditionReader conditions)
    {
        var symbols = conditions.Frame.Symbols;
        var slot = symbols.FactSlot(fact);
        return symbols.Fact(slot).Recheck is not null && conditions.LooksAt(slot);
    }
}
