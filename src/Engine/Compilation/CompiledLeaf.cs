using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary><c>conclude</c>: all its causes hold.</summary>
internal sealed class CompiledLeaf(string tree, Node source, ImmutableArray<Cause> causes) : CompiledNode(tree, source)
{
    public ImmutableArray<Cause> Causes { get; } = causes;

    /// <summary>Equal for leaves that conclude the same.</summary>
    public string Key { get; } = string.Join(' ', causes.Select(c => c.Id).Order(StringComparer.Ordinal));
}
