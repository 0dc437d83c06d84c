using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Which choices of which facts an expression holds something against.</summary>
internal static class ChoiceTests
{
    public static IEnumerable<(string Fact, string Choice)> Of(Expression root)
    {
        foreach (var part in ExpressionWalk.All(root))
        {
            var (fact, members) = part switch
            {
                ComparisonExpression { Left: FactExpression left } comparison => (left.Fact, [comparison.Right]),
                MembershipExpression { Value: FactExpression of } membership => (of.Fact, membership.Members),
                _ => ("", ImmutableArray<Expression>.Empty),
            };
            foreach (var member in members)
                if (member is LiteralExpression { Value: ChoiceValue choice }) yield return (fact, choice.Key);
        }
    }
}
