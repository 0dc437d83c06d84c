using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What a condition asks to be No is not what the cause behind it says has been found.</summary>
internal sealed class DeniedSentenceCheck : IRuleCheck
{
    /// <summary>Shorter titles stand in sentences about anything.</summary>
    private const int Telling = 3;

    private const string Denials = "没未不无非";

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var tree in rules.Trees.Values)
            foreach (var branch in TreeWalk.Nodes(tree).OfType<DecidingNode>().SelectMany(node => node.Branches))
            {
                if (branch is not { When: { } when }) continue;
                foreach (var id in Denied(when.Root))
                    if (rules.Facts.GetValueOrDefault(id) is { Type: FactType.Boolean, Title.Length: >= Telling } fact && DefaultWay.Causes(rules, tree, branch.Node).FirstOrDefault(cause => Says(cause, fact.Title)) is { } cause)
                        issues.Add(CheckIssues.SentenceDenied(when.At, cause.Id, fact.Title, id));
            }
    }

    private static bool Says(Cause cause, string title) =>
        (cause.Found?.Wordings.Where(wording => wording.When is null).Select(wording => wording.Template.Text) ?? []).Prepend(cause.Title).Any(text => Affirms(text, title));

    private static bool Affirms(string text, string title)
    {
        var at = text.IndexOf(title, StringComparison.Ordinal);
        return at >= 0 && !text.AsSpan(Math.Max(0, at - 2), Math.Min(at, 2)).ContainsAny(Denials);
    }

    private static IEnumerable<string> Denied(Expression expression) => expression switch
    {
        LogicalExpression { IsAnd: true } and => and.Operands.SelectMany(Denied),
        NotExpression { Operand: FactExpression fact } => [fact.Fact],
        ComparisonExpression { Operator: Comparison.Equal, Left: FactExpression fact, Right: LiteralExpression { Value: BooleanValue { IsTrue: false } } } => [fact.Fact],
        _ => [],
    };
}
