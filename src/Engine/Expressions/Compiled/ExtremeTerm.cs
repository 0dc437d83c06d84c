using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>The greatest or least of some values; none is left out, and of nothing but none it is none.</summary>
internal sealed class ExtremeTerm(bool isMax, ImmutableArray<Term> operands) : Term
{
    public override Operand Evaluate(Frame frame)
    {
        Value? best = null;
        var state = OperandState.None;
        foreach (var term in operands)
        {
            var operand = term.Evaluate(frame);
            if (operand.State == OperandState.Unknowable) return Operand.Unknowable;
            if (operand.State == OperandState.Open) state = OperandState.Open;
            if (operand.State != OperandState.Known || state == OperandState.Open) continue;
            best = best is null ? operand.Value : ValueArithmetic.Extreme(isMax, best, operand.Value!);
            if (best is null) return Operand.Unknowable;
        }
        return state == OperandState.Open ? Operand.Open : best is null ? Operand.None : Operand.Known(best);
    }

    public override void AppendOpen(Frame frame, List<int> into)
    {
        if (Evaluate(frame).State != OperandState.Open) return;
        foreach (var term in operands) term.AppendOpen(frame, into);
    }

    public override bool AppendVague(Frame frame, List<int>? into)
    {
        var any = false;
        foreach (var term in operands) any |= term.AppendVague(frame, into);
        return any;
    }
}
