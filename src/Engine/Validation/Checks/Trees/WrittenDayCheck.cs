using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A day or season in a condition of a tree is a figure of somewhere: other cities begin on other days, and next year is another.</summary>
internal sealed class WrittenDayCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var when in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<DecidingNode>().SelectMany(node => node.Branches).Select(branch => branch.When).OfType<Formula>())
            if (ExpressionWalk.All(when.Root).OfType<LiteralExpression>().FirstOrDefault(literal => literal.Value is DateValue or DateTimeValue or SeasonValue) is { Value: { } day })
                issues.Add(CheckIssues.DayWrittenOut(when.At, ValueWriter.Notation(day), day is SeasonValue));
    }
}
