using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>One of the things a value may be <c>in</c>.</summary>
internal abstract class Member
{
    /// <summary>Of a known value.</summary>
    public abstract ConditionStatus Status(Value known, Term value, Frame frame);

    public abstract void AppendOpen(Term value, Frame frame, List<int> into);
}

/// <summary>A value to be equal to; a figure or literal that is itself a range or season, to lie in.</summary>
internal sealed class ValueMember(Term member, bool mayBeRange) : Member
{
    public override ConditionStatus Status(Value known, Term value, Frame frame)
    {
        var operand = member.Evaluate(frame);
        return operand.State switch
        {
            OperandState.None => ConditionStatus.False,
            OperandState.Open => ConditionStatus.Open,
            OperandState.Unknowable => ConditionStatus.Unknowable,
            _ => ComparisonCondition.Decide(
                mayBeRange ? ValueComparison.Lies(known, operand.Value!, frame.Zone) : ValueComparison.Compare(Comparison.Equal, known, operand.Value!), value, member, frame),
        };
    }

    public override void AppendOpen(Term value, Frame frame, List<int> into) => ComparisonCondition.Append(value, member, frame, into);
}

/// <summary>An interval written out. Beyond one end it is left, whatever the other end is.</summary>
internal sealed class IntervalMember(Term low, Term high, bool lowOpen, bool highOpen) : Member
{
    public override ConditionStatus Status(Value known, Term value, Frame frame)
    {
        var above = ComparisonCondition.Test(lowOpen ? Comparison.Greater : Comparison.GreaterOrEqual, value, low, frame);
        if (above == ConditionStatus.False) return above;
        var below = ComparisonCondition.Test(highOpen ? Comparison.Less : Comparison.LessOrEqual, value, high, frame);
        if (below == ConditionStatus.False || above == ConditionStatus.True) return below;
        return above == ConditionStatus.Unknowable || below == ConditionStatus.True ? above : below;
    }

    public override void AppendOpen(Term value, Frame frame, List<int> into)
    {
        ComparisonCondition.Append(value, low, frame, into);
        ComparisonCondition.Append(value, high, frame, into);
    }
}
