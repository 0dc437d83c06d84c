using System.Collections.Immutable;

namespace DiagnosisEngine.Sources;

/// <summary>A mapping file: how one system is asked and where the facts stand in its answer.</summary>
internal sealed record SystemMapping
{
    public required string System { get; init; }

    /// <summary>One of this and <see cref="Sql"/>.</summary>
    public HttpQuery? Http { get; init; }

    public SqlQuery? Sql { get; init; }

    public required GuardOptions Guard { get; init; }

    /// <summary>It tells in which areas a customer lies.</summary>
    public bool NamesAreas { get; init; }

    public required ImmutableDictionary<string, FactMapping> Facts { get; init; }
}
