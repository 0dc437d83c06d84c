using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>
/// A comparison with none is false: under <c>!=</c> and inside <c>not( )</c> that surprises. And <c>= none</c> of a fact that is never none is a slip.
/// </summary>
internal sealed class NoneCheck(TypeScope scope, ICollection<Issue> issues)
{
    public void Run(Expression root, SourceSpan at)
    {
        var tested = ExpressionWalk.All(root).SelectMany(NoneTests).ToHashSet(StringComparer.Ordinal);
        Visit(root, at, tested, underNot: false);
    }

    private void Visit(Expression expression, SourceSpan at, HashSet<string> tested, bool underNot)
    {
        switch (expression)
        {
            case NotExpression not:
                Visit(not.Operand, at, tested, !underNot);
                return;
            case ComparisonExpression comparison when !IsNone(comparison.Left) && !IsNone(comparison.Right):
                if (underNot || comparison.Operator == Comparison.NotEqual) Report(comparison, at, tested, underNot);
                return;
            case MembershipExpression membership when underNot && !membership.Members.Any(IsNone):
                Report(membership, at, tested, underNot);
                return;
            case LogicalExpression logical:
                foreach (var operand in logical.Operands) Visit(operand, at, tested, underNot);
                return;
        }
    }

    private void Report(Expression atom, SourceSpan at, HashSet<string> tested, bool underNot)
    {
        foreach (var fact in ExpressionWalk.All(atom).OfType<FactExpression>())
            if (!tested.Contains(fact.Fact) && scope.Facts.TryGetValue(fact.Fact, out var definition) && definition.NoneTitle is not null)
                issues.Add(FormulaIssues.NoneUnderNot(at.Slice(fact.Start, fact.Length), fact.Fact, underNot));
    }

    private static IEnumerable<string> NoneTests(Expression expression) => expression switch
    {
        ComparisonExpression { Left: FactExpression fact } comparison when IsNone(comparison.Right) => [fact.Fact],
        ComparisonExpression { Right: FactExpression fact } comparison when IsNone(comparison.Left) => [fact.Fact],
        MembershipExpression { Value: FactExpression fact } membership when membership.Members.Any(IsNone) => [fact.Fact],
        _ => [],
    };

    private static bool IsNone(Expression expression) => expression is LiteralExpression { Value: null };
}
