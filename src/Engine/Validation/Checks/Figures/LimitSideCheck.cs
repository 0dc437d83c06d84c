using System.Text.RegularExpressions;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// "Not below" and "not above" let the limit itself pass. Told where the article of a figure says one of the two and a condition puts the limit
/// on the side of those who fail it.
/// </summary>
internal sealed partial class LimitSideCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var limits = Limits(rules);
        foreach (var when in rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<DecidingNode>().SelectMany(node => node.Branches).Select(branch => branch.When).OfType<Formula>())
            foreach (var (comparison, figure) in ExpressionWalk.All(when.Root).SelectMany(Held))
                if (limits.TryGetValue(figure, out var limit) && Mended(comparison, limit.IsFloor) is { } mended)
                    issues.Add(CheckIssues.LimitOnTheWrongSide(when.At, figure, limit.Words, Sign(comparison), mended));
    }

    /// <summary>Figures whose every article says the same of the limit, and says nothing else of limits.</summary>
    private static Dictionary<string, (bool IsFloor, string Words)> Limits(RuleBase rules) =>
        (from regulation in rules.Regulations.Values
         from article in regulation.Versions.SelectMany(version => version.Articles)
         from figure in article.Figures
         let floor = Floor().Match(article.Requires)
         let ceiling = Ceiling().Match(article.Requires)
         group (IsOne: floor.Success != ceiling.Success && article.Figures.Length == 1, IsFloor: floor.Success, Words: floor.Success ? floor.Value : ceiling.Value) by figure.Name into named
         where named.All(one => one.IsOne && one.IsFloor == named.First().IsFloor)
         select named).ToDictionary(named => named.Key, named => (named.First().IsFloor, named.First().Words), StringComparer.Ordinal);

    private static IEnumerable<(Comparison, string)> Held(Expression expression) => expression switch
    {
        ComparisonExpression { Left: FactExpression, Right: FigureExpression figure } comparison => [(comparison.Operator, figure.Figure)],
        ComparisonExpression { Left: FigureExpression figure, Right: FactExpression } comparison => [(Atoms.Turned(comparison.Operator), figure.Figure)],
        _ => [],
    };

    private static string? Mended(Comparison comparison, bool isFloor) => (comparison, isFloor) switch
    {
        (Comparison.Greater, true) => ">=",
        (Comparison.LessOrEqual, true) => "<",
        (Comparison.GreaterOrEqual, false) => ">",
        (Comparison.Less, false) => "<=",
        _ => null,
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Greater => ">",
        Comparison.LessOrEqual => "<=",
        Comparison.GreaterOrEqual => ">=",
        _ => "<",
    };

    [GeneratedRegex("不(?:得|应|能)?(?:低于|少于|小于|短于)", RegexOptions.NonBacktracking)]
    private static partial Regex Floor();

    [GeneratedRegex("不(?:得|应|能)?(?:超过|超出|高于|大于|多于|长于|迟于)", RegexOptions.NonBacktracking)]
    private static partial Regex Ceiling();
}
