using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>A fact given in a case.</summary>
/// <param name="Value">Its value; null for none and for unknowable.</param>
/// <param name="IsUnknowable">Asked, and nobody can tell.</param>
public sealed record CaseFact(Value? Value, bool IsUnknowable = false)
{
    /// <summary>No source can tell, not the best alone: nobody is asked any more.</summary>
    public bool IsUnknowableToAll { get; init; }

    /// <summary>Everybody who tells it.</summary>
    internal ImmutableArray<FactOrigin> TellersOf(FactDefinition definition) =>
        IsUnknowableToAll && !definition.Sources.IsEmpty ? definition.Sources : [TellerOf(definition)];

    /// <summary>Who tells it: the best source of its definition. Who has not been there cannot be asked: that nobody knows is told by the next.</summary>
    internal FactOrigin TellerOf(FactDefinition definition)
    {
        var sources = IsUnknowable && definition.Sources.Length > 1 ? definition.Sources.Remove(FactOrigin.Field) : definition.Sources;
        return sources is [var best, ..] ? best : FactOrigin.Agent;
    }
}
