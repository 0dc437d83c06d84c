using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Two values compared.</summary>
internal sealed class ComparisonCondition(Comparison comparison, Term left, Term right, bool negated) : AtomCondition(negated)
{
    protected override ConditionStatus Plain(Frame frame) => Test(comparison, left, right, frame);

    protected override void AppendOpen(Frame frame, List<int> into) => Append(left, right, frame, into);

    public static ConditionStatus Test(Comparison comparison, Term left, Term right, Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        if (a.State == OperandState.None || b.State == OperandState.None) return ConditionStatus.False;
        if (a.State == OperandState.Unknowable || b.State == OperandState.Unknowable) return ConditionStatus.Unknowable;
        if (a.State == OperandState.Open || b.State == OperandState.Open) return ConditionStatus.Open;
        return Decide(ValueComparison.Compare(comparison, a.Value!, b.Value!), left, right, frame);
    }

    /// <summary>An interval that does not decide leaves the test open while its fact may be asked for the exact value.</summary>
    public static ConditionStatus Decide(ComparisonResult result, Term left, Term right, Frame frame) => result switch
    {
        ComparisonResult.True => ConditionStatus.True,
        ComparisonResult.False => ConditionStatus.False,
        ComparisonResult.Undecided when left.AppendVague(frame, null) || right.AppendVague(frame, null) => ConditionStatus.Open,
        _ => ConditionStatus.Unknowable,
    };

    public static void Append(Term left, Term right, Frame frame, List<int> into)
    {
        left.AppendOpen(frame, into);
        right.AppendOpen(frame, into);
        if (left.Evaluate(frame).State == OperandState.Open || right.Evaluate(frame).State == OperandState.Open) return;
        left.AppendVague(frame, into);
        right.AppendVague(frame, into);
    }
}
