namespace DiagnosisEngine.Evaluation;

/// <summary>Rules ready to be matched. Thread-safe.</summary>
public interface ITreeMatcher
{
    /// <summary>
    /// Fires every rule of the case's tree that holds, the marks and the next case that <see cref="TreeCase.Fire"/> returns taken in, until none is left.
    /// </summary>
    /// <param name="first">The case at the first tree of the course. Belongs to one thread.</param>
    void Match(TreeCase first);
}
