using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Types of sums, products, signs, greatest and least.</summary>
internal sealed class ArithmeticBinder(FormulaBinder binder, SourceSpan at, ICollection<Issue> issues)
{
    public TypedExpression? Negative(NegativeNode node)
    {
        if (binder.Bind(node.Operand) is not { } operand) return null;
        if (operand.Type.Kind is not (FormulaKind.Number or FormulaKind.Duration)) return Wrong(node, "-", operand.Type);
        var negated = operand.Expression is LiteralExpression literal ? Negated(literal.Value) : null;
        return operand with
        {
            Expression = negated is not null
                ? new LiteralExpression(negated, node.Start, node.Length)
                : new ArithmeticExpression(ArithmeticOperator.Multiply, new LiteralExpression(new NumberValue(-1, Unit.None), node.Start, 1), operand.Expression, node.Start, node.Length),
        };
    }

    public TypedExpression? Bind(ArithmeticNode node)
    {
        if (binder.Bind(node.Left) is not { } left || binder.Bind(node.Right) is not { } right) return null;
        if (node.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract)
            (left, right) = (BareNumber.Adopt(left, right.Type), BareNumber.Adopt(right, left.Type));
        if (DurationBesideMoney(node, left, right) is { } problem)
        {
            issues.Add(problem);
            return null;
        }
        if (Result(node, left.Type, right.Type) is not { } type) return null;
        return new(new ArithmeticExpression(node.Operator, left.Expression, right.Expression, node.Start, node.Length), type);
    }

    public TypedExpression? Extreme(ExtremeNode node)
    {
        var operands = new List<TypedExpression>();
        foreach (var operand in node.Operands)
        {
            if (binder.Bind(operand) is not { } bound) return null;
            if (bound.Type.Kind is not (FormulaKind.Number or FormulaKind.Duration or FormulaKind.Date or FormulaKind.DateTime)) return Wrong(operand, node.IsMax ? "max" : "min", bound.Type);
            operands.Add(bound);
        }
        var lead = operands.Find(operand => !operand.Type.TakesUnit) ?? operands[0];
        for (var i = 0; i < operands.Count; i++)
        {
            operands[i] = BareNumber.Adopt(operands[i], lead.Type);
            if (TypeAgreement.Problem(at.Slice(node.Operands[i].Start, node.Operands[i].Length), lead.Type, operands[i]) is not { } problem) continue;
            issues.Add(problem);
            return null;
        }
        return new(new ExtremeExpression(node.IsMax, [.. operands.Select(o => o.Expression)], node.Start, node.Length), lead.Type);
    }

    private FormulaType? Result(ArithmeticNode node, FormulaType left, FormulaType right) => (left.Kind, node.Operator, right.Kind) switch
    {
        (FormulaKind.Number, _, FormulaKind.Number) => Numbers(node, left, right),
        (FormulaKind.Duration, ArithmeticOperator.Add or ArithmeticOperator.Subtract, FormulaKind.Duration) => Durations(node, left, right) ? left : null,
        (FormulaKind.Duration, ArithmeticOperator.Multiply or ArithmeticOperator.Divide, FormulaKind.Number) => Plain(node, left, right),
        (FormulaKind.Number, ArithmeticOperator.Multiply, FormulaKind.Duration) => Plain(node, right, left),
        (FormulaKind.Duration, ArithmeticOperator.Divide, FormulaKind.Duration) => Durations(node, left, right) ? new FormulaType(FormulaKind.Number) : null,
        (FormulaKind.Date, ArithmeticOperator.Subtract, FormulaKind.Date) or (FormulaKind.DateTime, ArithmeticOperator.Subtract, FormulaKind.DateTime)
            => new FormulaType(FormulaKind.Duration) { Counts = DurationKind.Clock },
        (FormulaKind.Date or FormulaKind.DateTime, ArithmeticOperator.Subtract, FormulaKind.Date or FormulaKind.DateTime) => Reported(FormulaIssues.DateAgainstDateTime(Place(node))),
        (FormulaKind.Date or FormulaKind.DateTime, ArithmeticOperator.Add or ArithmeticOperator.Subtract, FormulaKind.Duration) => Moved(node, left, right),
        (FormulaKind.Duration, ArithmeticOperator.Add, FormulaKind.Date or FormulaKind.DateTime) => Moved(node, right, left),
        _ => Wrong(node, Sign(node.Operator), left.Kind is FormulaKind.Number or FormulaKind.Duration ? right : left)?.Type,
    };

    /// <summary>Fee a day times days: the commonest sum of a bill, which durations do not allow as they stand.</summary>
    private Issue? DurationBesideMoney(ArithmeticNode node, TypedExpression left, TypedExpression right)
    {
        if (node.Operator is not (ArithmeticOperator.Multiply or ArithmeticOperator.Divide)) return null;
        var (duration, number) = left.Type.Kind == FormulaKind.Duration ? (left, right) : (right, left);
        if (duration.Type.Kind != FormulaKind.Duration || number.Type.Kind != FormulaKind.Number) return null;
        if (number.Type.Unit.Dimension.Length == 0 && !(node.Operator == ArithmeticOperator.Divide && ReferenceEquals(duration, right))) return null;
        var name = duration.Expression switch { FactExpression fact => fact.Fact, FigureExpression figure => "$" + figure.Figure, _ => "…" };
        return FormulaIssues.DurationInSum(Place(node), Sign(node.Operator), name);
    }

    private FormulaType? Numbers(ArithmeticNode node, FormulaType left, FormulaType right)
    {
        var unit = node.Operator switch
        {
            ArithmeticOperator.Multiply => UnitAlgebra.Product(left.Unit, right.Unit, out _),
            ArithmeticOperator.Divide => UnitAlgebra.Quotient(left.Unit, right.Unit, out _),
            _ => UnitAlgebra.Sum(left.Unit, right.Unit, node.Operator == ArithmeticOperator.Subtract),
        };
        if (unit is null && node.Operator == ArithmeticOperator.Add && UnitAlgebra.Same(left.Unit, right.Unit)) return Wrong(node, "+", left)?.Type;
        if (unit is null) return Reported(FormulaIssues.UnitMismatch(Place(node), Named(left.Unit), Named(right.Unit)));
        return new FormulaType(FormulaKind.Number) { Unit = unit, TakesUnit = left.TakesUnit && right.TakesUnit };
    }

    private bool Durations(ArithmeticNode node, FormulaType left, FormulaType right) =>
        left.Counts is null || right.Counts is null || left.Counts == right.Counts || Reported(FormulaIssues.DifferentDurations(Place(node))) is not null;

    private FormulaType? Plain(ArithmeticNode node, FormulaType duration, FormulaType number) =>
        number.Unit.Dimension.Length == 0 ? duration : Reported(FormulaIssues.UnitMismatch(Place(node), "h", number.Unit.Symbol));

    private FormulaType? Moved(ArithmeticNode node, FormulaType day, FormulaType by) =>
        by.Counts == DurationKind.WorkingDays ? Reported(FormulaIssues.WorkingDaysAdded(Place(node))) : day;

    private TypedExpression? Wrong(SyntaxNode node, string sign, FormulaType type)
    {
        issues.Add(FormulaIssues.WrongOperand(Place(node), sign, type.Words));
        return null;
    }

    private FormulaType? Reported(Issue issue)
    {
        issues.Add(issue);
        return null;
    }

    private static string Named(Unit unit) => unit.Symbol.Length == 0 ? "1" : unit.Symbol;

    private static string Sign(ArithmeticOperator sign) => sign switch { ArithmeticOperator.Add => "+", ArithmeticOperator.Subtract => "-", ArithmeticOperator.Multiply => "*", _ => "/" };

    private static Value? Negated(Value? value) => value switch
    {
        NumberValue number => number with { Extent = IntervalMath.Negate(number.Extent) },
        DurationValue duration => duration with { Extent = IntervalMath.Negate(duration.Extent) },
        _ => null,
    };

    private SourceSpan Place(SyntaxNode node) => at.Slice(node.Start, node.Length);
}
