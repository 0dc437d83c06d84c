using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>A phrase ready to be looked for.</summary>
/// <param name="Source">As the author wrote it.</param>
/// <param name="Elements">Gaps and values never stand beside their like; at least one is a literal.</param>
/// <param name="Anchor">The index of the longest literal, by which it is found.</param>
/// <param name="Fact">Whose values <c>{}</c> takes; null for phrases without.</param>
internal sealed record PhrasePattern(Phrase Source, ImmutableArray<PhraseElement> Elements, int Anchor, FactDefinition? Fact)
{
    /// <summary>Characters that must stand literally: how much it says.</summary>
    public int Weight { get; init; } = Elements.Sum(e => e.Text.Length);

    /// <summary>Its value may be a day or a time.</summary>
    public bool TakesTimes { get; } = Fact is { Type: FactType.Duration or FactType.Date or FactType.DateTime };

    /// <summary>Nothing but one literal.</summary>
    public bool IsLiteral { get; } = Elements.Length == 1;
}
