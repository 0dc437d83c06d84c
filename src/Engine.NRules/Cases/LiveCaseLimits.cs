namespace DiagnosisEngine.NRules.Cases;

/// <summary>From when on something counts.</summary>
public sealed record LiveCaseLimits
{
    /// <summary>Cases of one kind at one place that make a mass event. Default: 3.</summary>
    public int MassEvent { get; init; } = 3;

    /// <summary>Within this time. Default: 30 minutes.</summary>
    public TimeSpan MassEventWithin { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Complaints of one customer about one kind that make a repeat. Default: 2.</summary>
    public int Repeat { get; init; } = 2;

    /// <summary>Cases of any kind at one place that make a hot spot. Default: 10.</summary>
    public int HotSpot { get; init; } = 10;

    /// <summary>Of repeats and hot spots. Default: 30 days.</summary>
    public TimeSpan Within { get; init; } = TimeSpan.FromDays(30);
}
