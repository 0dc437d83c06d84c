namespace DiagnosisEngine.Model;

/// <summary>All numbers between two ends. A point has both ends closed and equal; an absent end is unbounded.</summary>
/// <param name="Low">Lower end; null is unbounded.</param>
/// <param name="High">Upper end; null is unbounded. Not below <paramref name="Low"/>.</param>
/// <param name="LowOpen">The lower end itself is not included.</param>
/// <param name="HighOpen">The upper end itself is not included.</param>
public readonly record struct Interval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>The interval that holds one number.</summary>
    public static Interval Point(decimal exact) => new(exact, exact);

    /// <summary>Holds exactly one number.</summary>
    public bool IsPoint => Low is not null && Low == High;
}
