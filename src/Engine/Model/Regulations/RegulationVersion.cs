using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A regulation's text between two amendments.</summary>
public sealed record RegulationVersion
{
    /// <summary>First day of this text; null where unknown: then it is never cited and its figures bind nobody.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day; null: still in force as far as the file knows.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>The day somebody looked whether it is in force; null: nobody has.</summary>
    public DateOnly? InForceChecked { get; init; }

    /// <summary>Its provisions.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>Where its first day was written.</summary>
    internal SourceSpan FromAt { get; init; } = SourceSpan.None;

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
