
namespace DiagnosisEngine.Facts;

/// <summary>A back-office system that knows facts about a customer. Called in parallel with others, under a time limit; what it throws makes its facts unknowable.</summary>
public interface IFactSource
{
    /// <summary>The system's name, as in <c>source: system:heating</c>.</summary>
    string System { get; }

    /// <summary>Reads facts. Facts it leaves out are unknowable.</summary>
    /// <param name="request">Whom and what to read.</param>
    /// <param name="cancellationToken">Cancelled at the time limit or when the caller goes away.</param>
    Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken);
}
