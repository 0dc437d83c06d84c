using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>The value of a fact.</summary>
/// <param name="slot">Its slot.</param>
/// <param name="exact">The askable facts that could make an interval exact: itself, or what it is computed from.</param>
internal sealed class FactTerm(int slot, int[] exact) : Term
{
    public override Operand Evaluate(Frame frame) => frame.Fact(slot);

    public override void AppendOpen(Frame frame, List<int> into)
    {
        if (frame.Fact(slot).State == OperandState.Open) frame.AppendOpenFacts(slot, into);
    }

    public override bool AppendVague(Frame frame, List<int>? into)
    {
        if (!IsVague(frame.Fact(slot))) return false;
        var any = false;
        foreach (var fact in exact)
        {
            if (!IsVague(frame.Fact(fact)) || !frame.MayBeToldAgain(fact)) continue;
            any = true;
            if (into is null) return true;
            AddOnce(into, fact);
        }
        return any;
    }

    private static bool IsVague(Operand operand) => operand.Value is NumberValue { Extent.IsPoint: false } or DurationValue { Extent.IsPoint: false };
}
