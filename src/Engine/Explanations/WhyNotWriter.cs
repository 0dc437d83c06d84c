using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Explanations;

/// <summary>Says of every cause that was not concluded what keeps it away.</summary>
internal sealed class WhyNotWriter(DecisionProgram program)
{
    private readonly DecidingFacts _deciding = new(program.Frames.Symbols);

    /// <param name="subjects">What was diagnosed.</param>
    /// <param name="diagnosis">What came of it.</param>
    /// <param name="frame">The case.</param>
    /// <returns>In written order, gates first.</returns>
    public ImmutableArray<WhyNot> Write(ImmutableArray<Subject> subjects, Diagnosis diagnosis, FactFrame frame)
    {
        var conditions = new ConditionReader(new(frame));
        var steps = new StepWriter(conditions);
        var concluded = diagnosis.Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).Select(c => c.Cause.Id).ToHashSet(StringComparer.Ordinal);
        var walked = diagnosis.Trees.SelectMany(id => Fates(id, conditions)).Select(fate => Reason(fate, conditions, steps));
        var others = subjects.Select(s => s.Tree).OfType<string>().Except(diagnosis.Trees).SelectMany(id => Fates(id, conditions)).Select(fate => BehindGate(fate, diagnosis));
        // Lost in one tree and possible in another, it is possible.
        return [.. walked.Concat(others).Where(why => !concluded.Contains(why.Cause.Id)).GroupBy(why => why.Cause.Id).Select(ways => ways.FirstOrDefault(why => !why.IsLost) ?? ways.First())];
    }

    private IEnumerable<CauseFate> Fates(string id, ConditionReader conditions)
    {
        var tree = program.Tree(id);
        return new CauseFates(conditions).Of(tree.GateRoot ?? tree.Root);
    }

    private WhyNot Reason(CauseFate fate, ConditionReader conditions, StepWriter steps)
    {
        if (fate.Node is not { } node) return new(fate.Cause, DangerMarks.IsDanger(fate.Cause) ? WhyNotReason.DangerByDefault : WhyNotReason.AnotherTreeSpoke, null);
        if (fate.Branch < 0) return new(fate.Cause, WhyNotReason.NothingUnknown, null);
        var branch = node.Branches[fate.Branch];
        var step = steps.Write(node, fate.Branch, branch.When is { } when ? _deciding.Of(when.Source, conditions.FrameOf(branch)) : []);
        return new(fate.Cause, fate switch
        {
            { Overtaken: true } => WhyNotReason.Overtaken,
            { IsLost: true } => WhyNotReason.Contradicted,
            _ => conditions.Status(branch) == ConditionStatus.Open ? WhyNotReason.NotAsked : WhyNotReason.NotKnown,
        }, step);
    }

    private static WhyNot BehindGate(CauseFate fate, Diagnosis diagnosis) => new(fate.Cause,
        WhyNotReason.GateSpoke, diagnosis.Causes.Select(c => c.Because.LastOrDefault()).FirstOrDefault(step => step is not null && step.Tree == diagnosis.Gate));
}
