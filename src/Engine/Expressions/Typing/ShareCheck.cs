using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>A share (%, ‰) beside a figure or fact that was given no unit: they compare, a hundred or a thousand times off.</summary>
internal static class ShareCheck
{
    /// <summary>Null where both say what they count in. Quotients are shares without saying so.</summary>
    public static Issue? Problem(SourceSpan at, TypedExpression left, TypedExpression right, TypeScope scope) =>
        OneWay(at, left.Type, left.Expression is LiteralExpression, right, scope) ?? OneWay(at, right.Type, right.Expression is LiteralExpression, left, scope);

    /// <summary>The same of a value that becomes a fact.</summary>
    public static Issue? Result(SourceSpan at, FormulaType expected, TypedExpression value, TypeScope scope) => OneWay(at, expected, isWritten: false, value, scope);

    private static Issue? OneWay(SourceSpan at, FormulaType share, bool isWritten, TypedExpression bare, TypeScope scope)
    {
        if (share is not { Kind: FormulaKind.Number, Unit: { Symbol.Length: > 0, Dimension.Length: 0 } unit }) return null;
        if (bare.Type is not { Kind: FormulaKind.Number, Unit.Symbol.Length: 0, TakesUnit: false }) return null;
        return bare.Expression switch
        {
            FigureExpression figure => scope.Figures[figure.Figure].Select(one => OfFigure(at, one, unit)).FirstOrDefault(issue => issue is not null),
            // A fact from 0 to 1 is a share, whatever its author calls it; of a computed one the formula says what it counts in.
            FactExpression { Fact: var id } when scope.Facts[id] is { IsComputed: false } fact && fact.Range is not { High: <= 1 } && !isWritten =>
                FormulaIssues.FactWithoutUnit(at, fact.Id, unit.Symbol, fact.At),
            _ => null,
        };
    }

    private static Issue? OfFigure(SourceSpan at, Figure figure, Unit unit)
    {
        var values = figure.Table?.Rows.Select(row => (Value?)row.Value) ?? ImmutableArray.Create(figure.Value);
        if (values.OfType<NumberValue>().FirstOrDefault(value => value.Unit.Symbol.Length == 0) is not { } number) return null;
        var meant = ValueWriter.Notation(number with { Unit = unit });
        var taken = ValueWriter.Notation(new NumberValue(IntervalMath.Scale(number.Extent, 1 / unit.Factor), unit));
        return FormulaIssues.FigureWithoutUnit(at, figure.Name, ValueWriter.Notation(number), unit.Symbol, taken, figure.At, number.Extent.High <= 1 ? [meant, taken] : [meant]);
    }
}
