using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>A formula ready to be evaluated against frames. Immutable; one serves all threads.</summary>
internal sealed class CompiledFormula
{
    internal CompiledFormula(Formula source, ImmutableArray<int> factSlots)
    {
        Source = source;
        FactSlots = factSlots;
    }

    public Formula Source { get; }

    /// <summary>The facts it names itself, in written order, each once.</summary>
    public ImmutableArray<int> FactSlots { get; }

    /// <summary>What the formula comes to.</summary>
    public Operand Value(Frame frame) => throw new NotSupportedException($"{frame} {Source}");

    /// <summary>What the condition says, atom by atom.</summary>
    public ConditionStatus Status(Frame frame) => throw new NotSupportedException($"{frame} {Source}");

    /// <summary>Adds the open facts whose answer can still make the condition true, in written order, each once. Of a value: every fact it waits for.</summary>
    public void AppendAskable(Frame frame, List<int> into) => throw new NotSupportedException($"{frame} {Source} {into}");
}
