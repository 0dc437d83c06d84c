using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// A condition that asks for more than nothing and then, by an <c>or</c>, lets the same branch be entered without it: the amount may be nothing or
/// less there. Amounts that are never below nothing are left alone.
/// </summary>
internal sealed class AmountCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var branch in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<DecidingNode>().SelectMany(node => node.Branches))
        {
            if (branch is not { When: { } when, Amount: { } amount }) continue;
            if (amount.Root is FactExpression named && rules.Facts.GetValueOrDefault(named.Fact)?.Range is { Low: >= 0 }) continue;
            var key = ExpressionKey.Of(amount.Root);
            if (!ExpressionWalk.All(when.Root).Any(part => IsGuard(part, key)) || Way(when.Root, key) is not { } way) continue;
            issues.Add(CheckIssues.AmountBelowNothing(when.At, amount.Text, Text(when, way)));
        }
    }

    /// <summary>What lets the condition hold while its guard does not: the alternative, else the whole; null where nothing can.</summary>
    private static Expression? Way(Expression expression, string key) => expression switch
    {
        LogicalExpression { IsAnd: true } and => and.Operands.All(operand => Way(operand, key) is not null) ? and : null,
        LogicalExpression or => or.Operands.Select(operand => Way(operand, key)).FirstOrDefault(way => way is not null),
        _ => IsGuard(expression, key) ? null : expression,
    };

    private static bool IsGuard(Expression expression, string key) => expression switch
    {
        ComparisonExpression { Operator: Comparison.Greater or Comparison.GreaterOrEqual } least => ExpressionKey.Of(least.Left) == key && IsNothing(least.Right),
        ComparisonExpression { Operator: Comparison.Less or Comparison.LessOrEqual } turned => ExpressionKey.Of(turned.Right) == key && IsNothing(turned.Left),
        _ => false,
    };

    private static bool IsNothing(Expression expression) => expression is LiteralExpression { Value: NumberValue { Extent: { IsPoint: true, Low: >= 0 } } };

    private static string Text(Formula when, Expression part) =>
        part.Start >= 0 && part.Length > 0 && part.Start + part.Length <= when.Text.Length ? when.Text.Substring(part.Start, part.Length) : when.Text;
}
