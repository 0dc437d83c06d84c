using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Turns formulas into terms that read facts and figures by slot.</summary>
internal sealed class FormulaCompiler(SymbolTable symbols)
{
    /// <summary>Compiles a formula whose names are all in the table.</summary>
    public CompiledFormula Compile(Formula formula)
    {
        var slots = ExpressionWalk.Facts(formula.Root).Select(symbols.FactSlot).Distinct().ToImmutableArray();
        var figures = ExpressionWalk.Figures(formula.Root).Select(symbols.FigureSlot).Distinct().ToImmutableArray();
        // A bare yes-no fact keeps its none as a value, and is no as a condition.
        return new CompiledFormula(formula, slots, figures, Term(formula.Root), Condition(formula.Root, negated: false));
    }

    private CompiledCondition Condition(Expression expression, bool negated) => expression switch
    {
        NotExpression not => Condition(not.Operand, !negated),
        LogicalExpression logical => new JoinedCondition(logical.IsAnd != negated, [.. logical.Operands.Select(operand => Condition(operand, negated))]),
        ComparisonExpression { Right: LiteralExpression { Value: null } } test => new NoneCondition(Term(test.Left), negated ^ test.Operator == Comparison.NotEqual),
        ComparisonExpression { Left: LiteralExpression { Value: null } } test => new NoneCondition(Term(test.Right), negated ^ test.Operator == Comparison.NotEqual),
        ComparisonExpression comparison => new ComparisonCondition(comparison.Operator, Term(comparison.Left), Term(comparison.Right), negated),
        MembershipExpression membership => new MembershipCondition(
            Term(membership.Value), [.. membership.Members.Where(m => !IsNone(m)).Select(Member)], membership.Members.Any(IsNone), negated),
        _ => new YesCondition(Term(expression), negated),
    };

    private Term Term(Expression expression) => expression switch
    {
        LiteralExpression literal => new LiteralTerm(literal.Value),
        FactExpression fact => new FactTerm(symbols.FactSlot(fact.Fact), Askable(fact.Fact)),
        FigureExpression figure => new FigureTerm(symbols.FigureSlot(figure.Figure)),
        ClockExpression clock => new ClockTerm(clock.DateOnly),
        CaseExpression property => new CaseTerm(property.Property),
        ArithmeticExpression arithmetic => new ArithmeticTerm(arithmetic.Operator, Term(arithmetic.Left), Term(arithmetic.Right)),
        ExtremeExpression extreme => new ExtremeTerm(extreme.IsMax, [.. extreme.Operands.Select(Term)]),
        _ => new ConditionTerm(Condition(expression, negated: false)),
    };

    private Member Member(Expression expression) => expression switch
    {
        IntervalExpression interval => new IntervalMember(Term(interval.Low), Term(interval.High), interval.LowOpen, interval.HighOpen),
        _ => new ValueMember(Term(expression), expression is FigureExpression or LiteralExpression),
    };

    private static bool IsNone(Expression expression) => expression is LiteralExpression { Value: null };

    /// <summary>The facts with a question of their own that a fact rests on.</summary>
    private int[] Askable(string fact)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var askable = new List<int>();
        var waiting = new Stack<string>([fact]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next) || !symbols.TryFactSlot(next, out var slot)) continue;
            var definition = symbols.Fact(slot);
            if (definition.Ask is not null) askable.Add(slot);
            foreach (var inner in definition.From.SelectMany(f => ExpressionWalk.All(f.Root)).OfType<FactExpression>().Reverse()) waiting.Push(inner.Fact);
        }
        return [.. askable];
    }
}
