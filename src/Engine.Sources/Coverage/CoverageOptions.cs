namespace DiagnosisEngine.Sources;

/// <summary>What counts as weak.</summary>
public sealed record CoverageOptions
{
    /// <summary>Weaker is weak, in dBm. Default: -110.</summary>
    public double WeakRsrp { get; init; } = -110;

    /// <summary>Less is noisy, in dB. Default: -3.</summary>
    public double NoisySinr { get; init; } = -3;

    /// <summary>From this share of weak samples a place is weak, in percent. Default: 10.</summary>
    public double WeakShare { get; init; } = 10;

    /// <summary>Fewer samples say nothing. Default: 10.</summary>
    public int Fewest { get; init; } = 10;

    /// <summary>Around an address, in metres. Default: 150.</summary>
    public double Radius { get; init; } = 150;

    /// <summary>Older samples do not count. Default: 30 days.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(30);
}
