using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Everything that can still come of a node.</summary>
/// <param name="Outcomes">Each once, in written order.</param>
/// <param name="Parts">How they part, branch by branch.</param>
/// <param name="OpenFacts">Slots of the open facts tested on the way, in written order; none where one outcome is left.</param>
internal sealed record LiveNode(ImmutableArray<Outcome> Outcomes, ImmutableArray<LivePart> Parts, ImmutableArray<int> OpenFacts);
