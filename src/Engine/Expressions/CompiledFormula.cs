using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>A formula ready to be evaluated against frames. Immutable; one serves all threads.</summary>
internal sealed class CompiledFormula(Formula source, ImmutableArray<int> factSlots, ImmutableArray<int> figureSlots, Term value, CompiledCondition condition)
{
    public Formula Source => source;

    /// <summary>The facts it names itself, in written order, each once.</summary>
    public ImmutableArray<int> FactSlots => factSlots;

    /// <summary>The figures it names, each once.</summary>
    public ImmutableArray<int> FigureSlots => figureSlots;

    /// <summary>It asks for the day or the moment itself.</summary>
    public bool AsksTheClock => ExpressionWalk.All(source.Root).OfType<ClockExpression>().Any();

    /// <summary>What the formula comes to.</summary>
    public Operand Value(Frame frame) => value.Evaluate(frame);

    /// <summary>What the condition says, atom by atom.</summary>
    public ConditionStatus Status(Frame frame) => condition.Status(frame);

    /// <summary>Adds the open facts whose answer can still make the condition true, in written order, each once. Of a value: every fact it waits for.</summary>
    public void AppendAskable(Frame frame, List<int> into)
    {
        if (condition.Status(frame) == ConditionStatus.Open) condition.AppendAskable(frame, into);
        else value.AppendOpen(frame, into);
    }
}
