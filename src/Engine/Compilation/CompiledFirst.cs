using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary><c>first</c> or <c>ask</c>: the first branch that holds is entered, for good.</summary>
internal sealed class CompiledFirst(string tree, DecidingNode source, ImmutableArray<CompiledBranch> branches) : CompiledDecision(tree, source, branches)
{
    /// <summary>Branches are the values of one fact, so shares divide the cases among the values that are still possible.</summary>
    public bool IsAsk => Source is AskNode;
}
