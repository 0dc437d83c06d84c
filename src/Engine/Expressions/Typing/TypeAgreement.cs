using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Which two types may stand on both sides of a comparison.</summary>
internal static class TypeAgreement
{
    /// <summary>Why the second cannot be compared with the first; null when it can.</summary>
    public static Issue? Problem(SourceSpan at, FormulaType left, TypedExpression second)
    {
        var right = second.Type;
        return (left.Kind, right.Kind) switch
        {
            (FormulaKind.Number, FormulaKind.Number) => UnitAlgebra.Same(left.Unit, right.Unit) ? null : FormulaIssues.UnitMismatch(at, Named(left.Unit), Named(right.Unit)),
            (FormulaKind.Duration, FormulaKind.Duration) => left.Counts is null || right.Counts is null || left.Counts == right.Counts ? null : FormulaIssues.DifferentDurations(at),
            (FormulaKind.Duration, FormulaKind.Number) when second.Expression is LiteralExpression { Value: NumberValue number } && right.TakesUnit => FormulaIssues.MissingUnit(at, ValueWriter.Notation(number)),
            (FormulaKind.Date, FormulaKind.DateTime) or (FormulaKind.DateTime, FormulaKind.Date) => FormulaIssues.DateAgainstDateTime(at),
            (FormulaKind.Choice, FormulaKind.Choice) => SameList(left.Choices, right.Choices) ? null : FormulaIssues.OtherChoices(at, left.Choices?.Id ?? "", right.Choices?.Id ?? ""),
            (FormulaKind.CaseWord, FormulaKind.CaseWord) => null,
            // How many causes there are.
            (FormulaKind.CaseWord, FormulaKind.Number) when left.Many && right.TakesUnit => null,
            var (one, other) => one == other && one is not (FormulaKind.Season or FormulaKind.None) ? null : FormulaIssues.CannotCompare(at, left.Words, right.Words),
        };
    }

    private static bool SameList(FactDefinition? one, FactDefinition? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.Choices.Select(c => c.Key).SequenceEqual(other.Choices.Select(c => c.Key), StringComparer.Ordinal));

    private static string Named(Unit unit) => unit.Symbol.Length == 0 ? "1" : unit.Symbol;
}
