using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>A value written out; none without one.</summary>
internal sealed class LiteralTerm(Value? value) : Term
{
    private readonly Operand _operand = value is null ? Operand.None : Operand.Known(value);

    public override Operand Evaluate(Frame frame) => _operand;

    public override void AppendOpen(Frame frame, List<int> into) { }
}
