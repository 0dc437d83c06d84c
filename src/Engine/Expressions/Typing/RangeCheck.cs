using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Finds comparisons that the range of their fact decides by itself, and tests for none of facts that never are.</summary>
internal sealed class RangeCheck(TypeScope scope, ICollection<Issue> issues)
{
    /// <summary>False after an error; warnings let it pass.</summary>
    public bool Passes(Expression root, SourceSpan at)
    {
        var passes = true;
        foreach (var expression in ExpressionWalk.All(root))
        {
            switch (expression)
            {
                case ComparisonExpression { Left: FactExpression fact, Right: LiteralExpression literal } comparison:
                    passes &= Passes(comparison.Operator, fact, literal, comparison, at);
                    break;
                case MembershipExpression { Value: FactExpression fact } membership:
                    foreach (var member in membership.Members.OfType<LiteralExpression>()) passes &= Passes(Comparison.Equal, fact, member, member, at);
                    foreach (var member in membership.Members.OfType<IntervalExpression>()) Check(fact, member, at);
                    break;
            }
        }
        return passes;
    }

    private bool Passes(Comparison comparison, FactExpression fact, LiteralExpression literal, Expression whole, SourceSpan at)
    {
        if (!scope.Facts.TryGetValue(fact.Fact, out var definition)) return true;
        if (literal.Value is null)
        {
            if (IsNeverNone(definition)) issues.Add(FormulaIssues.NeverNone(at.Slice(whole.Start, whole.Length), fact.Fact));
            return !IsNeverNone(definition);
        }
        if (Possible(definition) is { } possible) Say(ValueComparison.Compare(comparison, possible, literal.Value), fact, whole, at);
        return true;
    }

    private void Check(FactExpression fact, IntervalExpression interval, SourceSpan at)
    {
        if (!scope.Facts.TryGetValue(fact.Fact, out var definition) || Possible(definition) is not { } possible) return;
        if (interval is not { Low: LiteralExpression { Value: { } low }, High: LiteralExpression { Value: { } high } }) return;
        var above = ValueComparison.Compare(interval.LowOpen ? Comparison.Greater : Comparison.GreaterOrEqual, possible, low);
        var below = ValueComparison.Compare(interval.HighOpen ? Comparison.Less : Comparison.LessOrEqual, possible, high);
        if (above == ComparisonResult.False || below == ComparisonResult.False) Say(ComparisonResult.False, fact, interval, at);
        else if (above == ComparisonResult.True && below == ComparisonResult.True) Say(ComparisonResult.True, fact, interval, at);
    }

    private void Say(ComparisonResult result, FactExpression fact, Expression whole, SourceSpan at)
    {
        if (result is ComparisonResult.True or ComparisonResult.False)
            issues.Add(FormulaIssues.AlwaysSo(at.Slice(whole.Start, whole.Length), fact.Fact, result == ComparisonResult.True));
    }

    private static NumberValue? Possible(FactDefinition fact) => fact is { Type: FactType.Number, Range: { } range } ? new NumberValue(range, fact.Unit) : null;

    /// <summary>Computed facts and what is only heard may be none without saying so.</summary>
    private static bool IsNeverNone(FactDefinition fact) => fact.NoneTitle is null && !fact.IsComputed && !fact.Sources.IsEmpty
        && (fact.Ask is not null || !fact.Sources.Contains(FactOrigin.Customer));
}
