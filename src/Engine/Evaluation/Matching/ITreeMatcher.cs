namespace DiagnosisEngine.Evaluation;

/// <summary>Rules ready to be matched. Thread-safe.</summary>
public interface ITreeMatcher
{
    /// <summary>
    /// Fires every rule that holds of the case at the trees it came to, the marks and the next case that <see cref="TreeCase.Fire"/> returns taken in, until
    /// none is left. A rule of lower priority waits for all that are higher, those of the trees that the case went to included.
    /// </summary>
    /// <param name="first">The case at the first tree of the course. Belongs to one thread.</param>
    void Match(TreeCase first);
}
