using System.Collections.Immutable;

namespace DiagnosisEngine.Facts;

/// <summary>What a diagnosis stands on: one case at one moment and place.</summary>
internal sealed record CaseContext
{
    /// <summary>All that was said of the case.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>When the complaint was received.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The day whose figures count.</summary>
    public required DateOnly OccurredOn { get; init; }

    /// <summary>A region's code; null: national figures only.</summary>
    public string? Place { get; init; }

    /// <summary>The customer's words are known, so what was not heard in them was not said.</summary>
    public bool TextGiven { get; init; }

    /// <summary>Registered systems that were not read yet; any other system without evidence cannot tell.</summary>
    public ImmutableHashSet<string> PendingSystems { get; init; } = [];
}
