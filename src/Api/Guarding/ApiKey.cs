using System.Collections.Immutable;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>A key as its file holds it: everything but its secret.</summary>
/// <param name="Id">Stands in the key itself, so that one hash is compared and no more.</param>
/// <param name="Owner">Whose kept diagnoses it sees. Two keys of one owner stand beside one another while one replaces the other.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="Hash">SHA-256 of the whole key, in lower-case hexadecimal.</param>
/// <param name="CustomerOnly">It speaks to customers.</param>
/// <param name="NotAfter">When it ends; null: never.</param>
internal sealed record ApiKey(string Id, string Owner, ImmutableSortedSet<string> Scopes, string Hash, bool CustomerOnly, DateTimeOffset? NotAfter);
