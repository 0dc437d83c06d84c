using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Writes conditions looked at as steps.</summary>
internal sealed class StepWriter(ConditionReader conditions)
{
    private const int Few = 32;

    private readonly List<TraceStep> _steps = [];

    /// <summary>Where each step stands; -1: a default.</summary>
    private readonly List<(CompiledDecision Node, int Branch)> _places = [];

    /// <summary>Places of a long way, kept once it is written: to look through them for each step would cost its square.</summary>
    private Dictionary<(CompiledDecision Node, int Branch), int>? _indexed;

    private int _indexedUpTo;

    /// <summary>What was recorded, in order.</summary>
    public ImmutableArray<TraceStep> Steps => [.. _steps];

    public void Record(CompiledDecision node, int branch) => Record(Write(node, branch), node, branch);

    public void Record(CompiledDecision node, CompiledDefault fallback, bool stepped) => Record(Write(node, fallback, stepped), node, -1);

    /// <summary>The steps that led along a path: the condition that holds, what was stepped over before it, and of a default everything that did not hold.</summary>
    public ImmutableArray<TraceStep> Write(PathLink? path)
    {
        if (path is null) return [];
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        Append(path, steps);
        return steps.DrainToImmutable();
    }

    private void Record(TraceStep step, CompiledDecision node, int branch)
    {
        _steps.Add(step);
        _places.Add((node, branch));
    }

    /// <summary>What is on a path was most often recorded on the way.</summary>
    private TraceStep Recorded(CompiledDecision node, int branch) => PlaceOf((node, branch)) is >= 0 and var at ? _steps[at] : Write(node, branch);

    private int PlaceOf((CompiledDecision Node, int Branch) place)
    {
        if (_places.Count <= Few) return _places.IndexOf(place);
        _indexed ??= [];
        for (; _indexedUpTo < _places.Count; _indexedUpTo++) _indexed.TryAdd(_places[_indexedUpTo], _indexedUpTo);
        return _indexed.GetValueOrDefault(place, -1);
    }

    private void Append(PathLink path, ImmutableArray<TraceStep>.Builder steps)
    {
        if (path.Before is not null) Append(path.Before, steps);
        var until = path.Branch < 0 || path.Node is CompiledAll ? path.Node.Branches.Length : path.Branch;
        if (path.Node is CompiledFirst || path.Branch < 0)
            for (var i = 0; i < until; i++)
                if (path.Branch < 0 || conditions.Status(path.Node.Branches[i]) == ConditionStatus.Unknowable)
                    steps.Add(Recorded(path.Node, i));
        if (path.Branch >= 0) steps.Add(Recorded(path.Node, path.Branch));
        else if (path.Default is not null) steps.Add(Write(path.Node, path.Default, steps.Any(s => s.Truth == StepTruth.Unknowable)));
    }

    public TraceStep Write(CompiledDecision node, int index) => Write(node, index, node.Branches[index].When?.FactSlots ?? []);

    /// <param name="node">Where the condition stands.</param>
    /// <param name="index">Of the branch.</param>
    /// <param name="slots">The facts to be told of it.</param>
    public TraceStep Write(CompiledDecision node, int index, ImmutableArray<int> slots)
    {
        var branch = node.Branches[index];
        var (frame, facts) = (conditions.FrameOf(branch), new TracedFact[slots.Length]);
        for (var i = 0; i < facts.Length; i++) facts[i] = Traced(frame, slots[i]);
        return new(node.Tree, branch.Source.Node.Path, branch.When?.Source.At ?? branch.Source.At, branch.When?.Source.Text ?? "true",
            Truth(conditions.Status(branch)), branch.Source.Node.Because ?? branch.Node.Source.Because ?? node.Source.Because, ImmutableCollectionsMarshal.AsImmutableArray(facts));
    }

    private static TraceStep Write(CompiledDecision node, CompiledDefault fallback, bool stepped) =>
        new(node.Tree, fallback.Written.Path, fallback.Written.At, fallback.Word, stepped ? StepTruth.Unknowable : StepTruth.True,
            fallback.Written.Because ?? fallback.Node.Source.Because ?? node.Source.Because, []);

    public static TracedFact Traced(FactFrame frame, int slot)
    {
        var seen = frame.Resolve(slot);
        return new(frame.Symbols.Fact(slot).Id, Word(seen.Operand.State), seen.Operand.Value) { Source = seen.Source };
    }

    private static string Word(OperandState state) => state switch
    {
        OperandState.Open => "open",
        OperandState.Unknowable => "unknowable",
        OperandState.None => "none",
        _ => "known",
    };

    public static StepTruth Truth(ConditionStatus status) => status switch
    {
        ConditionStatus.True => StepTruth.True,
        ConditionStatus.False => StepTruth.False,
        ConditionStatus.Open => StepTruth.Open,
        _ => StepTruth.Unknowable,
    };
}
