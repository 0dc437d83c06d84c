using System.Text.Json.Nodes;

namespace Systems;

/// <summary>The shape of a scenario file.</summary>
internal sealed record ScenarioFile
{
    public Dictionary<string, JsonObject> Normal { get; init; } = [];

    public Dictionary<string, KnownCustomer> Customers { get; init; } = [];

    public Dictionary<string, KnownCustomer> Streets { get; init; } = [];

    public List<AreaEvent> Events { get; init; } = [];

    public Dictionary<string, Fault> Faults { get; init; } = [];
}

/// <summary>What differs from normal for one customer, by system.</summary>
internal sealed record KnownCustomer
{
    public string? Note { get; init; }

    /// <summary>Transformer, building, station, cell.</summary>
    public List<string> Areas { get; init; } = [];

    public Dictionary<string, JsonObject> Systems { get; init; } = [];
}

/// <summary>An outage, a cut, works or an alarm that covers an area for a while.</summary>
internal sealed record AreaEvent
{
    public required string Area { get; init; }

    public required string System { get; init; }

    /// <summary>From now; absent: since ever, for ever.</summary>
    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public required JsonObject Record { get; init; }

    public bool Covers(DateTimeOffset now) => !(From > now) && !(Until < now);
}
