using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>What a tree concludes of settled facts.</summary>
/// <param name="Causes">In written order; empty: nothing matched. Default: not decided.</param>
/// <param name="Missing">Not decided for want of this fact; null: for a reason that only a full diagnosis can tell.</param>
public readonly record struct Conclusion(ImmutableArray<Cause> Causes, string? Missing = null)
{
    /// <summary>The facts suffice. Where they do not, a full diagnosis says what is needed and what is not excluded.</summary>
    public bool IsDecided => !Causes.IsDefault;
}
