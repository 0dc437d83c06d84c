using System.Collections.Immutable;

namespace DiagnosisEngine.Expressions;

/// <summary>Conditions joined by <c>and</c> (False > Unknowable > Open > True) or <c>or</c> (True > Open > Unknowable > False).</summary>
internal sealed class JoinedCondition(bool isAnd, ImmutableArray<CompiledCondition> operands) : CompiledCondition
{
    public override ConditionStatus Status(Frame frame)
    {
        var decisive = isAnd ? ConditionStatus.False : ConditionStatus.True;
        var heavier = isAnd ? ConditionStatus.Unknowable : ConditionStatus.Open;
        var joined = Neutral;
        foreach (var operand in operands)
        {
            var status = operand.Status(frame);
            if (status == decisive) return decisive;
            if (status == heavier || joined == Neutral) joined = status;
        }
        return joined;
    }

    public override void AppendAskable(Frame frame, List<int> into)
    {
        if (Status(frame) != ConditionStatus.Open) return;
        foreach (var operand in operands) operand.AppendAskable(frame, into);
    }

    private ConditionStatus Neutral => isAnd ? ConditionStatus.True : ConditionStatus.False;
}
