namespace DiagnosisEngine.Facts;

/// <summary>A fact source in a few lines of your own code: what the delegate returns is what the system knows.</summary>
public sealed class DelegateSource : IFactSource
{
    private readonly Func<SourceRequest, CancellationToken, Task<IReadOnlyList<SourceReading>>> _read;

    /// <param name="system">The system's name, as in <c>source: system:heating</c>.</param>
    /// <param name="read">Reads the facts asked for; what it leaves out or throws is unknowable.</param>
    public DelegateSource(string system, Func<SourceRequest, CancellationToken, Task<IReadOnlyList<SourceReading>>> read)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(system);
        ArgumentNullException.ThrowIfNull(read);
        System = system;
        _read = read;
    }

    /// <inheritdoc/>
    public string System { get; }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken) => _read(request, cancellationToken);
}
