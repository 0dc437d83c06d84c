using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary><c>all</c>: every member that holds counts.</summary>
/// <param name="tree"><inheritdoc cref="CompiledNode" path="/param[@name='tree']"/></param>
/// <param name="source">As written.</param>
/// <param name="branches">The members.</param>
/// <param name="explains">The slot of the total that the members' amounts explain; negative: none.</param>
internal sealed class CompiledAll(string tree, AllNode source, ImmutableArray<CompiledBranch> branches, int explains) : CompiledDecision(tree, source, branches)
{
    public int Explains { get; } = explains;
}
