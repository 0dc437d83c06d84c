using System.Collections.Immutable;

namespace DiagnosisEngine.Sources;

/// <summary>How strong the signal is at a place, from samples of phones.</summary>
/// <param name="Place">A cell, a grid cell, an address or a customer, as asked.</param>
/// <param name="Samples">How many were taken there lately.</param>
/// <param name="Latest">The last of them; null: none.</param>
public sealed record CoverageSummary(string Place, int Samples, DateTimeOffset? Latest)
{
    /// <summary>Of them, indoors.</summary>
    public int Indoor { get; init; }

    /// <summary>Of them, outdoors.</summary>
    public int Outdoor { get; init; }

    /// <summary>Median strength in dBm, indoors where enough was measured there; null: too few samples to say.</summary>
    public double? Rsrp { get; init; }

    /// <summary>Median strength outdoors in dBm.</summary>
    public double? OutdoorRsrp { get; init; }

    /// <summary>Median of signal to noise in dB.</summary>
    public double? Sinr { get; init; }

    /// <summary>Percent of samples weaker than the limit.</summary>
    public double? WeakShare { get; init; }

    /// <summary>Percent of samples with more noise than the limit.</summary>
    public double? NoisyShare { get; init; }

    /// <summary>weak, weak-indoors, noisy, good, or unknown where too little was measured.</summary>
    public required string Verdict { get; init; }

    /// <summary>Registered weak spots that cover the place.</summary>
    public ImmutableArray<WeakSpot> Spots { get; init; } = [];
}
