using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>One tree on the way of a case: gates in their order, then the tree itself.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="AsGate">Where nothing matches, what comes after has its turn.</param>
internal readonly record struct CourseStage(CompiledTree Tree, bool AsGate)
{
    public CompiledNode Root => AsGate ? Tree.GateRoot ?? Tree.Root : Tree.Root;

    /// <summary>Tells it apart from the same tree in the other part.</summary>
    public string Name => AsGate ? $"{Tree.Id}?" : Tree.Id;

    /// <summary>Gates in their order, then the tree if there is one.</summary>
    public static ImmutableArray<CourseStage> Course(ImmutableArray<CompiledTree> gates, CompiledTree? tree = null)
    {
        var stages = ImmutableArray.CreateBuilder<CourseStage>(gates.Length + 1);
        foreach (var gate in gates) stages.Add(new(gate, AsGate: true));
        if (tree is not null) stages.Add(new(tree, AsGate: false));
        return stages.DrainToImmutable();
    }
}
