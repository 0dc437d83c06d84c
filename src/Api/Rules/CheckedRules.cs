using System.Collections.Immutable;
using DiagnosisEngine.Model;
using DiagnosisEngine.Packs;

namespace DiagnosisEngine.Api.Rules;

/// <summary>Rules that somebody sent to be checked.</summary>
/// <param name="Files">All of them.</param>
/// <param name="Reach">Trees whose cases what was sent can change: <c>pack/family</c>, <c>pack/</c> for a whole pack, empty for all.</param>
internal sealed record CheckedRules(RuleFiles Files, ImmutableArray<string> Reach)
{
    public bool IsReached(RuleCase one) => Reach.Any(reach => reach.Length == 0 || one.Tree == reach || (reach.EndsWith('/') && one.Tree.StartsWith(reach, StringComparison.Ordinal)));
}
