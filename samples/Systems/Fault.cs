namespace Systems;

/// <summary>What is wrong with a system. <c>PUT /faults/oms</c> with <c>{ "latency": "00:00:03", "every": 2 }</c> makes every second answer of OMS three seconds late.</summary>
public sealed record Fault
{
    public static Fault None { get; } = new();

    /// <summary>It answers that much later.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>503.</summary>
    public bool Down { get; init; }

    /// <summary>A page of HTML in place of JSON.</summary>
    public bool Broken { get; init; }

    /// <summary>Every value is of another type.</summary>
    public bool WrongTypes { get; init; }

    /// <summary>What it tells was read that long ago.</summary>
    public TimeSpan Stale { get; init; }

    /// <summary>Of how many requests one is hit.</summary>
    public int Every { get; init; } = 1;
}
