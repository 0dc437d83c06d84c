namespace DiagnosisEngine.Sources;

/// <summary>How long one system is waited for, how often it is tried, and when it is left alone. Defaults suit an agent on the telephone.</summary>
public sealed record GuardOptions
{
    /// <summary>The longest all tries together may take. Default: 1.5 seconds, below the engine's own limit of 2.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Further tries after a passing failure, within the time limit. Only for sources that may be read twice without harm. Default: 0.</summary>
    public int Retries { get; init; }

    /// <summary>Between two tries. Default: 100 milliseconds.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>So many calls must have been made within 30 seconds before half of them failing leaves the system alone; 2 or more. Default: 5.</summary>
    public int BreakAfter { get; init; } = 5;

    /// <summary>How long it is then left alone. Default: 15 seconds.</summary>
    public TimeSpan BreakFor { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long what was read for a customer is used again; zero: never. Nothing is kept without a customer reference. Default: 30 seconds.</summary>
    public TimeSpan CacheFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most customers kept. Default: 10,000.</summary>
    public int CachedCustomers { get; init; } = 10_000;
}
