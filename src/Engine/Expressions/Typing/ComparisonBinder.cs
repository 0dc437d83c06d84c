using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Types of comparisons, memberships and the tests beside <c>ask</c>.</summary>
internal sealed class ComparisonBinder(FormulaBinder binder, TypeScope scope, SourceSpan at, ICollection<Issue> issues)
{
    public TypedExpression? Bind(ComparisonNode node)
    {
        TypedExpression? left, right;
        if (binder.NeedsNeighbour(node.Left) && !binder.NeedsNeighbour(node.Right))
        {
            right = binder.Bind(node.Right);
            left = right is null ? null : binder.Bind(node.Left, right.Type);
        }
        else
        {
            left = binder.Bind(node.Left);
            right = left is null ? null : binder.Bind(node.Right, left.Type);
        }
        return left is null || right is null ? null : Compare(node.Operator, left, right, node);
    }

    public TypedExpression? Members(SyntaxNode valueNode, MembershipNode node) =>
        binder.Bind(valueNode) is { } value ? Members(value, node) : null;

    public Expression? Test(SyntaxNode node, FactDefinition fact)
    {
        var subject = new TypedExpression(new FactExpression(fact.Id, node.Start, node.Length), FormulaType.Of(fact));
        switch (node)
        {
            case MembershipNode { Value: null } members: return Members(subject, members)?.Expression;
            case NotNode { Operand: MembershipNode { Value: null } members }:
                return Members(subject, members) is { } inside ? new NotExpression(inside.Expression, node.Start, node.Length) : null;
            case TestNode test: return binder.Bind(test.Right, subject.Type) is { } right ? Compare(test.Operator, subject, right, node)?.Expression : null;
            case IntervalNode: return Members(subject, new MembershipNode(null, [node], node.Start, node.End))?.Expression;
        }
        if (binder.Bind(node, subject.Type) is not { } value) return null;
        if (value.Type.Kind == FormulaKind.Boolean && (fact.Type != FactType.Boolean || node is not LeafNode))
        {
            issues.Add(value.Expression is LiteralExpression { Value: BooleanValue written }
                ? FormulaIssues.Filler(Place(node), written.IsTrue ? "true" : "false")
                : FormulaIssues.WholeConditionInTest(Place(node), fact.Id));
            return null;
        }
        // A season is not equal to a day: the day lies in it.
        return value.Type.Kind == FormulaKind.Season
            ? Members(subject, new MembershipNode(null, [node], node.Start, node.End))?.Expression
            : Compare(Comparison.Equal, subject, value, node)?.Expression;
    }

    private TypedExpression? Members(TypedExpression value, MembershipNode node)
    {
        var members = ImmutableArray.CreateBuilder<Expression>();
        var tests = ImmutableArray.CreateBuilder<Expression>();
        foreach (var member in node.Members)
        {
            if (member is TestNode test)
            {
                if (binder.Bind(test.Right, value.Type) is not { } right || Compare(test.Operator, value, right, member) is not { } comparison) return null;
                tests.Add(comparison.Expression);
            }
            else if (Member(value, member) is { } bound) members.Add(bound);
            else return null;
        }
        if (members.Count > 0) tests.Insert(0, new MembershipExpression(Adopted(value, members), members.ToImmutable(), node.Start, node.Length));
        return FormulaBinder.Truth(tests.Count == 1 ? tests[0] : new LogicalExpression(false, tests.ToImmutable(), node.Start, node.Length));
    }

    private static Expression Adopted(TypedExpression value, IEnumerable<Expression> members) =>
        value.Type.TakesUnit && members.OfType<LiteralExpression>().Select(m => m.Value).OfType<NumberValue>().FirstOrDefault() is { } number
            ? BareNumber.Adopt(value, new FormulaType(FormulaKind.Number) { Unit = number.Unit }).Expression
            : value.Expression;

    private Expression? Member(TypedExpression value, SyntaxNode node)
    {
        if (node is IntervalNode interval) return Interval(value, interval);
        if (binder.Bind(node, value.Type) is not { } member) return null;
        if (member.Type.Kind == FormulaKind.None) return member.Expression;
        if (member.Type.Kind == FormulaKind.Season && value.Type.Kind is FormulaKind.Date or FormulaKind.DateTime) return member.Expression;
        return Compare(Comparison.Equal, value, member, node) is null ? null : BareNumber.Adopt(member, value.Type).Expression;
    }

    private IntervalExpression? Interval(TypedExpression value, IntervalNode node)
    {
        if (binder.Bind(node.Low, value.Type) is not { } low || binder.Bind(node.High, value.Type) is not { } high) return null;
        // A bare end takes the other end's unit: [45..120 min).
        (low, high) = (BareNumber.Adopt(low, high.Type), BareNumber.Adopt(high, low.Type));
        if (Compare(Comparison.GreaterOrEqual, value, low, node.Low) is null || Compare(Comparison.LessOrEqual, value, high, node.High) is null) return null;
        (low, high) = (BareNumber.Adopt(low, value.Type), BareNumber.Adopt(high, value.Type));
        if (low.Expression is LiteralExpression { Value: { } one } && high.Expression is LiteralExpression { Value: { } other }
            && (ValueComparison.Compare(Comparison.Greater, one, other) == ComparisonResult.True
                || (node.LowOpen || node.HighOpen) && ValueComparison.Compare(Comparison.Equal, one, other) == ComparisonResult.True))
        {
            issues.Add(FormulaIssues.UpsideDown(Place(node)));
            return null;
        }
        return new IntervalExpression(low.Expression, high.Expression, node.LowOpen, node.HighOpen, node.Start, node.Length);
    }

    private TypedExpression? Compare(Comparison comparison, TypedExpression left, TypedExpression right, SyntaxNode node)
    {
        if (right.Type.Kind == FormulaKind.None || left.Type.Kind == FormulaKind.None)
            return comparison is Comparison.Equal or Comparison.NotEqual
                ? FormulaBinder.Truth(new ComparisonExpression(comparison, left.Expression, right.Expression, node.Start, node.Length))
                : Reported(FormulaIssues.WrongOperand(Place(node), Sign(comparison), right.Type.Kind == FormulaKind.None ? right.Type.Words : left.Type.Words));
        (left, right) = (BareNumber.Adopt(left, right.Type), BareNumber.Adopt(right, left.Type));
        var problem = left.Type.Kind == FormulaKind.Number && right.Type.Kind == FormulaKind.Duration
            ? TypeAgreement.Problem(Place(node), right.Type, left)
            : TypeAgreement.Problem(Place(node), left.Type, right) ?? ShareCheck.Problem(Place(node), left, right, scope);
        if (problem is not null) return Reported(problem);
        if (left.Type.Kind == FormulaKind.Choice && left.Type.Many && right.Type.Many) return Reported(FormulaIssues.SetNeedsKey(Place(node), left.Type.Choices!.Id));
        if (comparison is not (Comparison.Equal or Comparison.NotEqual) && right.Type.Kind is not (FormulaKind.Number or FormulaKind.Duration or FormulaKind.Date or FormulaKind.DateTime))
            return Reported(FormulaIssues.WrongOperand(Place(node), Sign(comparison), left.Type.Words));
        return FormulaBinder.Truth(new ComparisonExpression(comparison, left.Expression, right.Expression, node.Start, node.Length));
    }

    private TypedExpression? Reported(Issue issue)
    {
        issues.Add(issue);
        return null;
    }

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private SourceSpan Place(SyntaxNode node) => at.Slice(node.Start, node.Length);
}
