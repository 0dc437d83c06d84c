using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A figure that conditions or sentences name should have a national value, or its absence elsewhere be meant.</summary>
internal sealed class FigureEverywhereCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var places = PlacedFigure.All(rules).ToLookup(placed => placed.Figure.Name, placed => placed.Regulation.Place, StringComparer.Ordinal);
        foreach (var (figure, at) in new RuleUses(rules).Figures)
        {
            var found = places[figure].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (found.Count > 0 && !found.Contains("CN")) issues.Add(CheckIssues.FigureNotEverywhere(at, figure, found));
        }
    }
}
