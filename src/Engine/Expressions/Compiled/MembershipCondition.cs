using System.Collections.Immutable;

namespace DiagnosisEngine.Expressions;

/// <summary><c>x in (a, [b..c), none)</c>: one member is enough.</summary>
internal sealed class MembershipCondition(Term value, ImmutableArray<Member> members, bool listsNone, bool negated) : AtomCondition(negated)
{
    protected override ConditionStatus Plain(Frame frame)
    {
        var operand = value.Evaluate(frame);
        switch (operand.State)
        {
            case OperandState.None: return listsNone ? ConditionStatus.True : ConditionStatus.False;
            case OperandState.Unknowable: return ConditionStatus.Unknowable;
            case OperandState.Open: return ConditionStatus.Open;
        }
        var joined = ConditionStatus.False;
        foreach (var member in members)
        {
            var status = member.Status(operand.Value!, value, frame);
            if (status == ConditionStatus.True) return status;
            if (status == ConditionStatus.Open || joined == ConditionStatus.False) joined = status;
        }
        return joined;
    }

    protected override void AppendOpen(Frame frame, List<int> into)
    {
        var operand = value.Evaluate(frame);
        value.AppendOpen(frame, into);
        if (operand.State != OperandState.Known) return;
        foreach (var member in members)
            if (member.Status(operand.Value!, value, frame) == ConditionStatus.Open)
                member.AppendOpen(value, frame, into);
    }
}
