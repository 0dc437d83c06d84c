using System.Collections.Immutable;

namespace DiagnosisEngine.Answers;

/// <summary>A request that cannot be answered, with everything that is wrong with it.</summary>
public sealed class ComplaintException : ArgumentException
{
    /// <summary>Gathers the mistakes of one request.</summary>
    public ComplaintException(ImmutableArray<ComplaintError> errors)
        : base(string.Join('\n', errors.Select(e => $"{e.Pointer}: {e.Message.Chinese} ({e.Message.English})"))) => Errors = errors;

    /// <summary>All of them; never empty.</summary>
    public ImmutableArray<ComplaintError> Errors { get; }
}
