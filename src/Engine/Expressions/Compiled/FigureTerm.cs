namespace DiagnosisEngine.Expressions;

/// <summary>A figure in force.</summary>
internal sealed class FigureTerm(int slot) : Term
{
    public override Operand Evaluate(Frame frame) => frame.Figure(slot);

    public override void AppendOpen(Frame frame, List<int> into)
    {
        if (frame.Figure(slot).State == OperandState.Open) frame.AppendOpenFactsOfFigure(slot, into);
    }
}
