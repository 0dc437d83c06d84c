using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>A fact a caller gives, in the notation of rule files; the vocabulary gives it its type.</summary>
/// <param name="State">Whether it is known.</param>
/// <param name="Values">One text when known; several or none for facts with <c>many</c>.</param>
/// <param name="At">When it was said or measured; null: when the complaint was received.</param>
/// <param name="Source">customer, agent, field or system:name; null: the agent's word.</param>
public sealed record GivenFact(EvidenceState State, ImmutableArray<string> Values, DateTimeOffset? At = null, string? Source = null)
{
    /// <summary>Known to be absent.</summary>
    public static GivenFact None { get; } = new(EvidenceState.None, []);

    /// <summary>Asked, and nobody can tell.</summary>
    public static GivenFact Unknown { get; } = new(EvidenceState.Unknowable, []);

    /// <summary>A typed value, as figures and cases hold it.</summary>
    public static GivenFact Of(Value value) =>
        new(EvidenceState.Known, value is ChoiceSetValue set ? [.. set.Keys] : [ValueWriter.Notation(value)]);

    /// <summary>A value in the notation of rule files: <c>top_cold</c>, <c>15.5</c>, <c>15.5 ℃</c>, <c>true</c>.</summary>
    public static implicit operator GivenFact(string value) => new(EvidenceState.Known, [value]);

    /// <summary>A yes or no.</summary>
    public static implicit operator GivenFact(bool value) => new(EvidenceState.Known, [value ? "true" : "false"]);

    /// <summary>A number in the fact's unit.</summary>
    public static implicit operator GivenFact(decimal value) => new(EvidenceState.Known, [value.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>A number in the fact's unit.</summary>
    public static implicit operator GivenFact(int value) => (decimal)value;
}
