namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Decides trees in place of our own walk. What it gets are plain rules over the states of conditions; which of them hold is its whole business.
/// Thread-safe.
/// </summary>
public interface ITreeEngine
{
    /// <summary>Name and version, as answers tell it.</summary>
    string Name { get; }

    /// <summary>Makes rules ready. Called once for each course, at load or when a course is first met.</summary>
    /// <param name="course">The trees that a case may come to.</param>
    ITreeMatcher Prepare(TreeCourse course);
}
