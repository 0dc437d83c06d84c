namespace DiagnosisEngine.Facts;

/// <summary>Thrown by a fact source that is not asked for a while because its system kept failing; the answer then says <c>resting</c> instead of <c>failed</c>.</summary>
public sealed class SourceRestingException : Exception
{
    /// <summary>Without a cause.</summary>
    public SourceRestingException() : base("the system kept failing and is left alone for a while") { }

    /// <inheritdoc/>
    public SourceRestingException(string message) : base(message) { }

    /// <inheritdoc/>
    public SourceRestingException(string message, Exception inner) : base(message, inner) { }
}
