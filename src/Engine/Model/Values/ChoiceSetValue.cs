using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>Several keys of a fact's list of choices, for facts with <c>many: true</c>. May be empty: none of them holds.</summary>
/// <param name="Keys">In ordinal order, each once.</param>
public sealed record ChoiceSetValue(ImmutableSortedSet<string> Keys) : Value
{
    /// <inheritdoc/>
    public bool Equals(ChoiceSetValue? other) => other is not null && Keys.SetEquals(other.Keys);

    /// <inheritdoc/>
    public override int GetHashCode() => Keys.Aggregate(0, HashCode.Combine);
}
