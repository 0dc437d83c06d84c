namespace DiagnosisEngine.Sources;

/// <summary>Where a host's sources are written down; each may be absent.</summary>
public sealed record SourceFiles
{
    /// <summary>A JSON file of readings by customer.</summary>
    public string? Readings { get; init; }

    /// <summary>A folder of mapping files.</summary>
    public string? Systems { get; init; }

    /// <summary>A board of known events by area; needs a mapping that names <c>areas</c>.</summary>
    public string? Events { get; init; }

    /// <summary>A folder of coverage samples; yields the facts of the system <c>coverage</c>.</summary>
    public string? Coverage { get; init; }
}
