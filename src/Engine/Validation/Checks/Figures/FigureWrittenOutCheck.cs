using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A number with a unit that a condition holds a fact against is not the written-out value of a figure that speaks of the same thing.</summary>
internal sealed class FigureWrittenOutCheck : IRuleCheck
{
    private static readonly char[] Joints = ['.', '_'];

    /// <summary>Shorter words, such as end or min, stand in names of anything.</summary>
    private const int Telling = 4;

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var figures = PlacedFigure.All(rules).Select(placed => placed.Figure).Where(figure => figure.Value is NumberValue { Extent.IsPoint: true, Unit.Dimension.Length: > 0 })
            .DistinctBy(figure => (figure.Name, figure.Value)).ToLookup(figure => (NumberValue)figure.Value!);
        foreach (var when in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<DecidingNode>().SelectMany(node => node.Branches).Select(branch => branch.When).OfType<Formula>())
            foreach (var (fact, literal) in ExpressionWalk.All(when.Root).SelectMany(Held))
                if (literal.Value is NumberValue number && figures[number].FirstOrDefault(figure => IsOf(figure.Name, fact.Fact)) is { } figure)
                {
                    issues.Add(CheckIssues.FigureWrittenOut(when.At, ValueWriter.Notation(number), figure.Name));
                    break;
                }
    }

    private static IEnumerable<(FactExpression Fact, LiteralExpression Literal)> Held(Expression expression) => expression switch
    {
        ComparisonExpression { Left: FactExpression fact, Right: LiteralExpression literal } => [(fact, literal)],
        MembershipExpression { Value: FactExpression fact } membership => membership.Members.SelectMany(ExpressionWalk.All).OfType<LiteralExpression>().Select(literal => (fact, literal)),
        _ => [],
    };

    private static bool IsOf(string figure, string fact) => fact.Split(Joints).Where(word => word.Length >= Telling).Intersect(figure.Split(Joints)).Any();
}
