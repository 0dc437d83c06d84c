using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Writes conditions looked at as steps.</summary>
internal sealed class StepWriter(ConditionReader conditions)
{
    private readonly List<TraceStep> _steps = [];

    /// <summary>What was recorded, in order.</summary>
    public ImmutableArray<TraceStep> Steps => [.. _steps];

    public void Record(CompiledDecision node, int branch) => _steps.Add(Write(node, branch));

    public void Record(CompiledDecision node, CompiledDefault fallback, bool stepped) => _steps.Add(Write(node, fallback, stepped));

    /// <summary>The steps that led along a path: the condition that holds, what was stepped over before it, and of a default everything that did not hold.</summary>
    public ImmutableArray<TraceStep> Write(PathLink? path)
    {
        if (path is null) return [];
        var steps = Write(path.Before).ToBuilder();
        var until = path.Branch < 0 || path.Node is CompiledAll ? path.Node.Branches.Length : path.Branch;
        if (path.Node is CompiledFirst || path.Branch < 0)
            for (var i = 0; i < until; i++)
                if (path.Branch < 0 || conditions.Status(path.Node.Branches[i]) == ConditionStatus.Unknowable)
                    steps.Add(Write(path.Node, i));
        if (path.Branch >= 0) steps.Add(Write(path.Node, path.Branch));
        else if (path.Default is not null) steps.Add(Write(path.Node, path.Default, steps.Any(s => s.Truth == StepTruth.Unknowable)));
        return steps.ToImmutable();
    }

    public TraceStep Write(CompiledDecision node, int index)
    {
        var branch = node.Branches[index];
        var target = branch.Node.Source;
        var facts = branch.When is null ? [] : branch.When.FactSlots.Select(slot => Traced(conditions.FrameOf(branch), slot)).ToImmutableArray();
        return new(node.Tree, branch.Source.Node.Path, branch.When?.Source.At ?? branch.Source.At, branch.When?.Source.Text ?? "true",
            Truth(conditions.Status(branch)), branch.Source.Node.Because ?? target.Because ?? node.Source.Because, facts);
    }

    private static TraceStep Write(CompiledDecision node, CompiledDefault fallback, bool stepped) =>
        new(node.Tree, fallback.Node.Source.Path, fallback.Node.Source.At, fallback.Word, stepped ? StepTruth.Unknowable : StepTruth.True,
            fallback.Node.Source.Because ?? node.Source.Because, []);

    public static TracedFact Traced(FactFrame frame, int slot)
    {
        var (operand, source) = (frame.Resolve(slot).Operand, frame.Resolve(slot).Source);
        return new(frame.Symbols.Fact(slot).Id, operand.State.ToString().ToLowerInvariant(), operand.Value) { Source = source };
    }

    public static StepTruth Truth(ConditionStatus status) => status switch
    {
        ConditionStatus.True => StepTruth.True,
        ConditionStatus.False => StepTruth.False,
        ConditionStatus.Open => StepTruth.Open,
        _ => StepTruth.Unknowable,
    };
}
