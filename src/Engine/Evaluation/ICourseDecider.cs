using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Decides one case: our own walk, or rules that another engine matches.</summary>
internal interface ICourseDecider
{
    /// <summary>Gates in their order, then the tree, until one does not pass.</summary>
    CourseEnd Decide(ImmutableArray<CourseStage> course);

    /// <summary>What is not excluded.</summary>
    /// <param name="course">As before.</param>
    /// <param name="weighed">What the live leaves weigh.</param>
    ImmutableArray<Outcome> Possible(ImmutableArray<CourseStage> course, ImmutableArray<Outcome> weighed);
}
