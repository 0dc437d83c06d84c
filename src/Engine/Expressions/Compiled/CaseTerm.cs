namespace DiagnosisEngine.Expressions;

/// <summary>A property of the complaint.</summary>
internal sealed class CaseTerm(string property) : Term
{
    public override Operand Evaluate(Frame frame) => frame.Case(property);

    public override void AppendOpen(Frame frame, List<int> into) { }
}
