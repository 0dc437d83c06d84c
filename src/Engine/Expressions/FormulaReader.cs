using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Reads formulas and reports what is wrong in them, at its place. A formula with an error is null.</summary>
internal sealed partial class FormulaReader(TypeScope scope, ICollection<Issue> issues)
{
    private readonly NoneCheck _noneCheck = new(scope, issues);
    private readonly RangeCheck _rangeCheck = new(scope, issues);
    private readonly DayCheck _dayCheck = new(scope, issues);

    /// <summary>A condition: <c>station.alarms in (pump, power)</c>.</summary>
    public Formula? ReadCondition(string text, SourceSpan at) => Read(text, at, () =>
    {
        if (IsFiller(text)) return Reported(FormulaIssues.Filler(at, text.Trim()));
        var root = new FormulaBinder(scope, at, issues).Condition(FormulaParser.ReadExpression(text, at));
        if (root is not null) _noneCheck.Run(root, at);
        return root;
    });

    /// <summary>A test of one fact, beside <c>ask</c> and in the rows of a figure: <c>top_cold</c>, <c>&gt;= 18 ℃</c>, <c>[18..24)</c>.</summary>
    public Formula? ReadTest(string text, SourceSpan at, FactDefinition fact) => Read(text, at, () =>
        text.Trim() == "-" || (fact.Type != FactType.Boolean && IsFiller(text))
            ? Reported(FormulaIssues.Filler(at, text.Trim()))
            : ChineseAnswer(text, fact) is { } written
            ? Reported(FormulaIssues.TitleForChoice(at.Slice(written.Index, written.Length), written.Value, fact.Id, [.. fact.Choices.Select(choice => (choice.Key, choice.Title))]))
            : new FormulaBinder(scope, at, issues).Test(FormulaParser.ReadTest(text, at, fact.Id), fact));

    /// <summary>A value: an entry of <c>from</c>, an <c>amount</c>.</summary>
    public Formula? ReadFormula(string text, SourceSpan at, FactType type, Unit unit, bool many) => Read(text, at, () =>
    {
        var node = FormulaParser.ReadExpression(text, at);
        if (new FormulaBinder(scope, at, issues).Bind(node, FormulaType.Of(type, unit)) is not { } bound) return null;
        var expected = FormulaType.Of(type, unit) with { Many = many };
        bound = BareNumber.Adopt(bound, expected);
        if (bound.Type.Kind != expected.Kind || bound.Type.Many != many) return Reported(FormulaIssues.WrongResult(at, bound.Type.Words, expected.Words));
        if (!UnitAlgebra.Same(bound.Type.Unit, unit)) return Reported(FormulaIssues.WrongResult(at, bound.Type.Words, expected.Words));
        if (ShareCheck.Result(at, expected, bound, scope) is { } problem) return Reported(problem);
        if (type == FactType.Boolean) _noneCheck.Run(bound.Expression, at);
        return bound.Expression;
    });

    /// <summary>The unit that a number comes to by itself; null when the text cannot be read.</summary>
    public Unit? UnitOf(string text, SourceSpan at)
    {
        try
        {
            return new FormulaBinder(scope, at, []).Bind(FormulaParser.ReadExpression(text, at), FormulaType.Of(FactType.Number, Unit.None))?.Type.Unit;
        }
        catch (FormulaSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Alternatives of a YAML list, joined by <c>or</c>.</summary>
    public static Formula AnyOf(IReadOnlyList<Formula> alternatives)
    {
        if (alternatives.Count == 1) return alternatives[0];
        var text = string.Join(" or ", alternatives.Select(a => a.Text));
        return new Formula(text, new LogicalExpression(false, [.. alternatives.Select(a => a.Root)], 0, text.Length), alternatives[0].At);
    }

    private Formula? Read(string text, SourceSpan at, Func<Expression?> root)
    {
        try
        {
            if (root() is not { } expression || !_rangeCheck.Passes(expression, at)) return null;
            _dayCheck.Run(text, expression, at);
            return new Formula(text, expression, at);
        }
        catch (FormulaSyntaxException mistake)
        {
            issues.Add(mistake.Issue);
            return null;
        }
    }

    /// <summary>Chinese words beside a choice, which only can be meant for one of its answers.</summary>
    private static Match? ChineseAnswer(string text, FactDefinition fact) =>
        fact.Type == FactType.Choice && text.AsSpan().IndexOfAny("<>.'\"") < 0 && ChineseWord().Match(text) is { Success: true } found ? found : null;

    [GeneratedRegex(@"[^\s,()=!，、（）]*\p{IsCJKUnifiedIdeographs}[^\s,()=!，、（）]*")]
    private static partial Regex ChineseWord();

    private static bool IsFiller(string text) => text.Trim() is "-" or "true" or "false";

    private Expression? Reported(Issue issue)
    {
        issues.Add(issue);
        return null;
    }
}
