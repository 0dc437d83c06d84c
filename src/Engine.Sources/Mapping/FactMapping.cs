using System.Collections.Immutable;

namespace DiagnosisEngine.Sources;

/// <summary>Where one fact stands in what a system answers.</summary>
/// <param name="Value">JSON pointer to the value; a step <c>*</c> takes every item of an array.</param>
/// <param name="At">Pointer to the time it was measured; null: that of the system, or now.</param>
/// <param name="Unit">The system's unit; null: the fact's own.</param>
/// <param name="Times">What its numbers are multiplied with.</param>
/// <param name="Words">The system's words for values of ours; a word that is not here is taken as it stands.</param>
/// <param name="None">JSON texts that mean "known to be absent": <c>null</c>, <c>""</c>, <c>[]</c>.</param>
internal sealed record FactMapping(JsonPointer Value, JsonPointer? At, string? Unit, decimal Times,
    ImmutableDictionary<string, string> Words, ImmutableHashSet<string> None)
{
    /// <summary>What stands there, as it is.</summary>
    public static FactMapping Of(JsonPointer value) => new(value, null, null, 1, ImmutableDictionary<string, string>.Empty, []);
}
