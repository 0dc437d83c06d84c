using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary><c>conclude</c>: all its causes hold.</summary>
internal sealed class CompiledLeaf : CompiledNode
{
    /// <param name="tree"><inheritdoc cref="CompiledNode" path="/param[@name='tree']"/></param>
    /// <param name="source">As written.</param>
    /// <param name="causes">In written order.</param>
    /// <param name="kind"><inheritdoc cref="Kind" path="/summary"/></param>
    public CompiledLeaf(string tree, Node source, ImmutableArray<Cause> causes, int kind) : base(tree, source)
    {
        (Causes, Kind) = (causes, kind);
        Entered = [new(this, 1, byWhen: true, pastUnknown: false)];
        ByDefault = [new(this, 1, byWhen: false, pastUnknown: false)];
        PastUnknown = [new(this, 1, byWhen: false, pastUnknown: true)];
    }

    public ImmutableArray<Cause> Causes { get; }

    /// <summary>Equal for leaves of one program that conclude the same; 0: nothing.</summary>
    public int Kind { get; }

    /// <summary>What it gives behind a condition.</summary>
    public ImmutableArray<Outcome> Entered { get; }

    /// <summary>What it gives behind a default.</summary>
    public ImmutableArray<Outcome> ByDefault { get; }

    /// <summary>What it gives behind a default past something unknown.</summary>
    public ImmutableArray<Outcome> PastUnknown { get; }
}
