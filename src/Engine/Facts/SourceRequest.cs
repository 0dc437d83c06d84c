using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>What a fact source is asked.</summary>
/// <param name="CustomerReference">The caller's reference of the customer; null when none was given.</param>
/// <param name="Region">The region's code; null when none was given.</param>
/// <param name="Facts">The facts that live paths need from this system.</param>
/// <param name="At">When the complaint was received.</param>
public sealed record SourceRequest(string? CustomerReference, string? Region, ImmutableArray<FactDefinition> Facts, DateTimeOffset At)
{
    /// <summary>Ids of the likely categories, best first: what the complaint is about.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];
}
