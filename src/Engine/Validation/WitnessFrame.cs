using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Supposed values of facts and figures, to try conditions on; whatever is not supposed is unknowable.</summary>
internal sealed class WitnessFrame(SymbolTable symbols, TimeZoneInfo zone) : Frame
{
    private readonly Dictionary<string, Operand> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Operand> _figures = new(StringComparer.Ordinal);

    public override DateTimeOffset Now => DateTimeOffset.UnixEpoch;

    public override TimeZoneInfo Zone => zone;

    /// <summary>A null value is none.</summary>
    public void SupposeFact(string fact, Value? value) => _facts[fact] = value is null ? Operand.None : Operand.Known(value);

    public void SupposeFigure(string figure, Value value) => _figures[figure] = Operand.Known(value);

    public override Operand Fact(int slot) => _facts.GetValueOrDefault(symbols.Fact(slot).Id, Operand.Unknowable);

    public override Operand Figure(int slot) => _figures.GetValueOrDefault(symbols.Figure(slot), Operand.Unknowable);

    public override Operand Case(string property) => Operand.Unknowable;

    public override void AppendOpenFacts(int slot, List<int> into)
    {
        // Nothing supposed is open.
    }

    public override void AppendOpenFactsOfFigure(int slot, List<int> into)
    {
        // Nothing supposed is open.
    }
}
