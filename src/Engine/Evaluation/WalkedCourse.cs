using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Decides a course by walking its trees.</summary>
internal sealed class WalkedCourse(NodeWalker walker) : ICourseDecider
{
    /// <summary>Several trees share their gates.</summary>
    private readonly Dictionary<CompiledNode, WalkResult> _walked = new(ReferenceEqualityComparer.Instance);

    public CourseEnd Decide(ImmutableArray<CourseStage> course)
    {
        for (var i = 0; ; i++)
        {
            var result = Walk(course[i].Root);
            if (result.End != WalkEnd.Pass || i + 1 == course.Length) return new(result, i);
        }
    }

    public ImmutableArray<Outcome> Possible(ImmutableArray<CourseStage> course, ImmutableArray<Outcome> weighed) => weighed;

    private WalkResult Walk(CompiledNode root) => _walked.TryGetValue(root, out var known) ? known
        : _walked[root] = walker.Walk(root, null, byWhen: false, pastUnknown: false);
}
