using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>A yes-no value standing alone; none is no.</summary>
internal sealed class YesCondition(Term value, bool negated) : AtomCondition(negated)
{
    protected override ConditionStatus Plain(Frame frame)
    {
        var operand = value.Evaluate(frame);
        return operand.State switch
        {
            OperandState.None => ConditionStatus.False,
            OperandState.Open => ConditionStatus.Open,
            OperandState.Known when operand.Value is BooleanValue boolean => boolean.IsTrue ? ConditionStatus.True : ConditionStatus.False,
            _ => ConditionStatus.Unknowable,
        };
    }

    protected override void AppendOpen(Frame frame, List<int> into) => value.AppendOpen(frame, into);
}
