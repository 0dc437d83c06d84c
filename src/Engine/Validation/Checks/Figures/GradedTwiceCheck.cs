using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A figure that one text grades by one fact and another text by another needs both facts asked, place by place.</summary>
internal sealed class GradedTwiceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var named in PlacedFigure.All(rules).Where(placed => placed.Figure.Table is not null).GroupBy(placed => placed.Figure.Name))
        {
            // Of the country first, then of provinces, then of cities: the narrower text is the one that differs.
            var graded = named.OrderBy(placed => placed.Regulation.Place.Length).ToList();
            foreach (var placed in graded.Skip(1))
                if (placed.Figure.Table!.On != graded[0].Figure.Table!.On)
                    issues.Add(CheckIssues.GradedByAnotherFact(placed.Figure.At, named.Key, placed.Figure.Table.On, graded[0].Figure.Table!.On, graded[0].Figure.At));
        }
    }
}
