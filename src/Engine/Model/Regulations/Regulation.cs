using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A law, standard, promise, published condition or practice with its figures.</summary>
public sealed record Regulation
{
    /// <summary>The file's name.</summary>
    public required string Id { get; init; }

    /// <summary>As cited: 青岛市供热条例.</summary>
    public required string Title { get; init; }

    /// <summary>What weight it has.</summary>
    public required RegulationKind Kind { get; init; }

    /// <summary>Who made it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Null where unknown.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Where it holds: a code of <c>regions.yaml</c>, <c>CN</c> for the country.</summary>
    public required string Place { get; init; }

    /// <summary>Places inside <see cref="Place"/> where it does not hold: another company serves there, or another text stands in its stead.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>The packs it speaks to; empty: all.</summary>
    public ImmutableArray<string> Sectors { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public required ImmutableArray<RegulationVersion> Versions { get; init; }

    /// <summary>Where its title was written.</summary>
    internal SourceSpan TitleAt { get; init; } = SourceSpan.None;

    /// <summary>Where its number was written.</summary>
    internal SourceSpan NumberAt { get; init; } = SourceSpan.None;

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;

    /// <summary>The place is among those left out.</summary>
    /// <param name="place">A region's code; null: not known, so none.</param>
    internal bool IsLeftOut(string? place)
    {
        foreach (var left in Except)
            if (place is not null && place.StartsWith(left, StringComparison.Ordinal)) return true;
        return false;
    }
}
