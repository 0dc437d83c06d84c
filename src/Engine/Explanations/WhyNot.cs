using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>Why a cause was not concluded.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Reason">What keeps it away.</param>
/// <param name="Step">The first node on the way to it that decided, with the facts that decided there and no others; null: none did.</param>
public sealed record WhyNot(Cause Cause, WhyNotReason Reason, TraceStep? Step)
{
    /// <summary>The case speaks against it; else some value of the unknown facts could still give it.</summary>
    public bool IsLost => Reason is WhyNotReason.Contradicted or WhyNotReason.Overtaken or WhyNotReason.NothingUnknown or WhyNotReason.GateSpoke;
}
