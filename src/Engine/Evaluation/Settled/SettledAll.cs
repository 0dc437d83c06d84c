using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>Members that all count.</summary>
/// <param name="Members">In written order; one that finds nothing ends at an empty conclusion.</param>
/// <param name="WhenNone">Where to go when none of them finds anything.</param>
internal sealed record SettledAll(ImmutableArray<Way> Members, Way WhenNone);
