namespace DiagnosisEngine.Evaluation;

/// <summary>Something that one rule has established and others wait for, such as "a member of this <c>all</c> found something". Compared by identity.</summary>
/// <param name="text">For people who look into a working memory.</param>
public sealed class Mark(string text)
{
    /// <inheritdoc/>
    public override string ToString() => text;
}
