using DiagnosisEngine.Model;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>
/// Conditions read word for word from docs/semantics.md, over the formula as written: slow, plain, and without a line of the engine's evaluation.
/// Every fact is settled: a value, <see cref="TreeBuilder.None"/> or <see cref="TreeBuilder.Unknown"/>.
/// </summary>
internal static class PlainCondition
{
    public static Truth Of(Expression expression, IReadOnlyDictionary<string, object> facts)
    {
        switch (expression)
        {
            case NotExpression not:
                return Of(not.Operand, facts) switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown };
            case LogicalExpression { IsAnd: true } and:
                return and.Operands.Select(o => Of(o, facts)).Min();
            case LogicalExpression or:
                return or.Operands.Select(o => Of(o, facts)).Max();
            case ComparisonExpression { Right: LiteralExpression { Value: null } } none:
                return Said(none.Left, facts) is var said && said == TreeBuilder.Unknown ? Truth.Unknown : Yes(said == TreeBuilder.None);
            case ComparisonExpression test:
                return Test(Said(test.Left, facts), known => test.Operator switch
                {
                    Comparison.Equal => Equals(known, Literal(test.Right)),
                    Comparison.Greater => (int)known > (int)Literal(test.Right),
                    Comparison.Less => (int)known < (int)Literal(test.Right),
                    _ => throw new NotSupportedException(test.Operator.ToString()),
                });
            case MembershipExpression member:
                return Test(Said(member.Value, facts), known => member.Members.Any(m => Equals(known, Literal(m))));
            default:
                return Test(Said(expression, facts), known => (bool)known);
        }
    }

    /// <summary>The facts named, each once.</summary>
    public static IEnumerable<string> Facts(Expression expression) => (expression switch
    {
        NotExpression not => Facts(not.Operand),
        LogicalExpression logical => logical.Operands.SelectMany(Facts),
        ComparisonExpression test => Facts(test.Left),
        MembershipExpression member => Facts(member.Value),
        FactExpression fact => [fact.Fact],
        _ => [],
    }).Distinct();

    private static Truth Test(object said, Func<object, bool> test) =>
        said == TreeBuilder.Unknown ? Truth.Unknown : Yes(said != TreeBuilder.None && test(said));

    private static Truth Yes(bool holds) => holds ? Truth.True : Truth.False;

    private static object Said(Expression expression, IReadOnlyDictionary<string, object> facts) => facts[((FactExpression)expression).Fact];

    private static object Literal(Expression expression) => ((LiteralExpression)expression).Value switch
    {
        BooleanValue yes => yes.IsTrue,
        ChoiceValue choice => choice.Key,
        NumberValue number => (int)number.Extent.Low!,
        _ => throw new NotSupportedException(),
    };
}
