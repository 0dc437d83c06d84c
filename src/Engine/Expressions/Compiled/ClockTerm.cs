using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>The moment of the complaint, or its day in the zone of the rules.</summary>
internal sealed class ClockTerm(bool dateOnly) : Term
{
    public override Operand Evaluate(Frame frame) => Operand.Known(dateOnly ? frame.Today : new DateTimeValue(frame.Now));

    public override void AppendOpen(Frame frame, List<int> into) { }
}
