using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>One provision, in our own words.</summary>
public sealed record Article
{
    /// <summary>Stable, ours: <c>room-temperature</c>.</summary>
    public required string Id { get; init; }

    /// <summary>第三十一条; null where nobody has read it. Never invented.</summary>
    public string? Number { get; init; }

    /// <summary>What it asks, paraphrased.</summary>
    public required string Requires { get; init; }

    /// <summary>Somebody has read the text under that number.</summary>
    public bool TextRead { get; init; }

    /// <summary>The numbers it sets.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
