using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Two values reckoned together. With none it is none, whatever the other side is; what cannot be reckoned is unknowable.</summary>
internal sealed class ArithmeticTerm(ArithmeticOperator sign, Term left, Term right) : Term
{
    public override Operand Evaluate(Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        if (a.State == OperandState.None || b.State == OperandState.None) return Operand.None;
        if (a.State == OperandState.Unknowable || b.State == OperandState.Unknowable) return Operand.Unknowable;
        if (a.State == OperandState.Open || b.State == OperandState.Open) return Operand.Open;
        return ValueArithmetic.Reckon(sign, a.Value!, b.Value!, frame.Zone) is { } value ? Operand.Known(value) : Operand.Unknowable;
    }

    public override void AppendOpen(Frame frame, List<int> into)
    {
        if (Evaluate(frame).State != OperandState.Open) return;
        left.AppendOpen(frame, into);
        right.AppendOpen(frame, into);
    }

    public override bool AppendVague(Frame frame, List<int>? into) => left.AppendVague(frame, into) | right.AppendVague(frame, into);
}
