using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Gates and a tree, and how cases before went through them.</summary>
/// <param name="Gates">In their order.</param>
/// <param name="Tree">The tree behind them; null: none.</param>
/// <param name="MetUnknown">Trees before it met something open or unknowable.</param>
internal readonly record struct KnownCourse(ImmutableArray<CompiledTree> Gates, CompiledTree? Tree, bool MetUnknown = false)
{
    public bool Equals(KnownCourse other) => ReferenceEquals(Tree, other.Tree) && MetUnknown == other.MetUnknown && (Gates == other.Gates || Gates.AsSpan().SequenceEqual(other.Gates.AsSpan()));

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Tree), Gates.Length, MetUnknown);
}
