using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Reads formulas and reports what is wrong in them, at its place. A formula with an error is null.</summary>
internal sealed class FormulaReader(TypeScope scope, ICollection<Issue> issues)
{
    /// <summary>A condition: <c>station.alarms in (pump, power)</c>.</summary>
    public Formula? ReadCondition(string text, SourceSpan at) => throw new NotSupportedException($"{scope} {issues} {text} {at}");

    /// <summary>A test of one fact, beside <c>ask</c> and in the rows of a figure: <c>top_cold</c>, <c>&gt;= 18 ℃</c>, <c>[18..24)</c>.</summary>
    public Formula? ReadTest(string text, SourceSpan at, FactDefinition fact) => throw new NotSupportedException($"{text} {at} {fact}");

    /// <summary>A value: an entry of <c>from</c>, an <c>amount</c>.</summary>
    public Formula? ReadFormula(string text, SourceSpan at, FactType type, Unit unit, bool many) => throw new NotSupportedException($"{text} {at} {type} {unit} {many}");

    /// <summary>Alternatives of a YAML list, joined by <c>or</c>.</summary>
    public static Formula AnyOf(IReadOnlyList<Formula> alternatives) => throw new NotSupportedException($"{alternatives}");
}
