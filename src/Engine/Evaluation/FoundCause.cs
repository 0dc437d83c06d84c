using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>A cause that a walk arrived at.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="ByWhen">The last step was a condition that holds, no default.</param>
/// <param name="PastUnknown">Some step was a default past something unknown.</param>
/// <param name="Path">The decisions that led to it; null when the tree is one leaf.</param>
/// <param name="Amount">What it explains of a total; null: nothing was said.</param>
internal sealed record FoundCause(Cause Cause, bool ByWhen, bool PastUnknown, PathLink? Path, Value? Amount = null)
{
    /// <summary>An S1 cause is entered only by a condition that holds.</summary>
    public bool IsEntered => ByWhen || !DangerMarks.IsDanger(Cause);
}
