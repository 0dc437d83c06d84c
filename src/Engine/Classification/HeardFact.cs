using System.Collections.Immutable;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Classification;

/// <summary>A fact the customer has said.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Null: none.</param>
/// <param name="Phrase">As the author wrote it.</param>
/// <param name="At">Where it stands in the customer's own words.</param>
public sealed record HeardFact(FactDefinition Fact, Value? Value, string Phrase, TextSpan At)
{
    /// <summary>Where it was said once more with another number; the value is the interval between them.</summary>
    public ImmutableArray<TextSpan> Also { get; init; } = [];
}
