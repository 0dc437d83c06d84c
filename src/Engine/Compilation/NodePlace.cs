using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>What surrounds a node as far as it changes its meaning.</summary>
/// <param name="Tree">The file it is written in; defaults are this file's, never a caller's.</param>
/// <param name="Inherits">The file's defaults apply: not inside such a default, nor below a member of <c>all</c>.</param>
/// <param name="MayPass">It stands below a gate or a member of <c>all</c>.</param>
internal readonly record struct NodePlace(DecisionTree Tree, bool Inherits, bool MayPass)
{
    /// <summary>Inside a file's default nothing is inherited, so none can lead to itself.</summary>
    public NodePlace InDefault => this with { Inherits = false };

    public NodePlace InMember => this with { Inherits = false, MayPass = true };
}
