using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Decides a course by walking its trees.</summary>
internal sealed class WalkedCourse(NodeWalker walker) : ICourseDecider
{
    /// <summary>Several trees share their gates. Null until a gate is met.</summary>
    private Dictionary<CompiledNode, WalkResult>? _walked;

    public CourseEnd Decide(ImmutableArray<CourseStage> course)
    {
        for (var i = 0; ; i++)
        {
            var result = course[i].AsGate ? WalkOnce(course[i].Root) : Walk(course[i].Root);
            if (result.End != WalkEnd.Pass || i + 1 == course.Length) return new(result, i);
        }
    }

    public ImmutableArray<Outcome> Possible(ImmutableArray<CourseStage> course, ImmutableArray<Outcome> weighed) => weighed;

    private WalkResult WalkOnce(CompiledNode gate)
    {
        _walked ??= new(ReferenceEqualityComparer.Instance);
        return _walked.TryGetValue(gate, out var known) ? known : _walked[gate] = Walk(gate);
    }

    private WalkResult Walk(CompiledNode root) => walker.Walk(root, null, byWhen: false, pastUnknown: false);
}
