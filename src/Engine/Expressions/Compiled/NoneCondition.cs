namespace DiagnosisEngine.Expressions;

/// <summary><c>x = none</c>; with <paramref name="negated"/> <c>x != none</c>.</summary>
internal sealed class NoneCondition(Term value, bool negated) : AtomCondition(negated)
{
    protected override ConditionStatus Plain(Frame frame) => value.Evaluate(frame).State switch
    {
        OperandState.None => ConditionStatus.True,
        OperandState.Known => ConditionStatus.False,
        OperandState.Open => ConditionStatus.Open,
        _ => ConditionStatus.Unknowable,
    };

    protected override void AppendOpen(Frame frame, List<int> into) => value.AppendOpen(frame, into);
}
