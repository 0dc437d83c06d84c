using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>A total from which the amounts of causes are taken, in the total's unit.</summary>
internal sealed class ExplainedTotal(Value? total)
{
    /// <summary>What is left; null where the total or an amount is not known.</summary>
    public Value? Rest { get; private set; } = total;

    /// <summary>Takes an amount away; one that is known to be absent explains nothing.</summary>
    public void Explain(Operand amount)
    {
        if (amount.State != OperandState.None) Rest = Combine(Rest, amount.Value, -1);
    }

    /// <summary>Both together; where only one was said, that one.</summary>
    public static Value? Sum(Value? a, Value? b) => a is null ? b : b is null ? a : Combine(a, b, 1);

    private static Value? Combine(Value? a, Value? b, int sign) => (a, b) switch
    {
        (NumberValue x, NumberValue y) when x.Unit.Dimension == y.Unit.Dimension =>
            new NumberValue(Combine(x.Extent, y.Extent, sign * y.Unit.Factor / x.Unit.Factor), x.Unit),
        (DurationValue x, DurationValue y) when x.Kind == y.Kind => new DurationValue(Combine(x.Extent, y.Extent, sign), x.Kind),
        _ => null,
    };

    private static Interval Combine(Interval a, Interval b, decimal factor)
    {
        var (low, high, lowOpen, highOpen) = factor < 0 ? (b.High, b.Low, b.HighOpen, b.LowOpen) : (b.Low, b.High, b.LowOpen, b.HighOpen);
        return new(a.Low + (low * factor), a.High + (high * factor), a.LowOpen || lowOpen, a.HighOpen || highOpen);
    }
}
