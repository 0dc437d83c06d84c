using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Decides a course by rules that another engine matches. Where a trace is asked for, the walk writes it, since what it looks at is what the rules turned on.</summary>
internal sealed class MatchedCourse(CourseMatchers matchers, ConditionReader conditions, LiveReader live, NodeWalker walker, bool trace) : ICourseDecider
{
    private readonly EndReader _ends = new(new MemberUnion(conditions));
    private readonly HashSet<CompiledNode> _traced = new(ReferenceEqualityComparer.Instance);

    public CourseEnd Decide(ImmutableArray<CourseStage> course)
    {
        var last = Run(course, decides: true)[^1];
        foreach (var stage in trace ? course[..(last.Stage + 1)] : [])
            if (_traced.Add(stage.Root))
                walker.Walk(stage.Root, null, byWhen: false, pastUnknown: false);
        return new(_ends.Read(last.Ends), last.Stage);
    }

    /// <summary>Which causes are not excluded is told by rules; what each weighs is arithmetic that every engine shares.</summary>
    public ImmutableArray<Outcome> Possible(ImmutableArray<CourseStage> course, ImmutableArray<Outcome> weighed)
    {
        var weights = weighed.ToList();
        return [.. Run(course, decides: false).SelectMany(at => at.Ends.SelectMany(end => end.Possible).DistinctBy(o => o.Kind)).Select(Weighed)];

        Outcome Weighed(Outcome outcome)
        {
            var same = weights.FindIndex(o => o.Kind == outcome.Kind);
            if (same < 0) return outcome;
            var weight = weights[same].Weight;
            weights.RemoveAt(same);
            return outcome.Weighing(weight);
        }
    }

    private IReadOnlyList<TreeCase> Run(ImmutableArray<CourseStage> course, bool decides)
    {
        var (matcher, trees) = matchers.Of(course, decides);
        var run = new CaseCourse(trees, conditions, live, walker);
        matcher.Match(run.First());
        return run.Reached;
    }
}
