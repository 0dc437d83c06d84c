using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>A condition used as a yes or no.</summary>
internal sealed class ConditionTerm(CompiledCondition condition) : Term
{
    private static readonly Operand Yes = Operand.Known(new BooleanValue(true));
    private static readonly Operand No = Operand.Known(new BooleanValue(false));

    public override Operand Evaluate(Frame frame) => condition.Status(frame) switch
    {
        ConditionStatus.True => Yes,
        ConditionStatus.False => No,
        ConditionStatus.Open => Operand.Open,
        _ => Operand.Unknowable,
    };

    public override void AppendOpen(Frame frame, List<int> into) => condition.AppendAskable(frame, into);
}
