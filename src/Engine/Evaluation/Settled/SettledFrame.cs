using System.Collections.Immutable;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Evaluation;

/// <summary>Settled facts as formulas see them, for conditions that are no test of one fact. Nobody is asked: nothing here waits.</summary>
internal sealed class SettledFrame(RulesInForce rules, SettledFacts facts) : Frame
{
    public override DateTimeOffset Now => rules.Now;

    public override TimeZoneInfo Zone => rules.Frames.Zone;

    public override Operand Fact(int slot)
    {
        var from = rules.Frames.From(slot);
        return from.IsEmpty ? facts.Operand(slot, rules.Frames.Symbols.Fact(slot)) : Compute(from);
    }

    public override Operand Figure(int slot) => rules.Figure(slot) switch
    {
        { Value: { } value } => Operand.Known(value),
        { Table: { } table } => Read(table),
        _ => Operand.Unknowable,
    };

    public override Operand Case(string property) => Operand.Unknowable;

    public override void AppendOpenFacts(int slot, List<int> into) { }

    public override void AppendOpenFactsOfFigure(int slot, List<int> into) { }

    private Operand Compute(ImmutableArray<CompiledFormula> alternatives)
    {
        var open = false;
        foreach (var alternative in alternatives)
        {
            var operand = alternative.Value(this);
            if (operand.State is OperandState.Known or OperandState.None) return operand;
            open |= operand.State == OperandState.Open;
        }
        return open ? Operand.Open : Operand.Unknowable;
    }

    private Operand Read(Model.FigureTable table)
    {
        foreach (var row in table.Rows)
            switch (rules.Frames.Compile(row.When).Status(this))
            {
                case ConditionStatus.True: return Operand.Known(row.Value);
                case ConditionStatus.Open: return Operand.Open;
                case ConditionStatus.Unknowable: return Operand.Unknowable;
            }
        return Operand.None;
    }
}
