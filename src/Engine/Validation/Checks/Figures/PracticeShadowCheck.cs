using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A practice may not bear the name of a figure of a law, standard or promise in force there or above.</summary>
internal sealed class PracticeShadowCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var named in PlacedFigure.All(rules).GroupBy(figure => figure.Figure.Name))
            foreach (var figure in named)
            {
                // Told in both files: which of them its author may change, nobody knows here.
                if (named.FirstOrDefault(other => Shadows(figure, other)) is { } shadowed)
                    issues.Add(CheckIssues.PracticeShadows(figure.Figure.At, named.Key, shadowed.Regulation.Id, shadowed.Figure.At));
                if (named.FirstOrDefault(other => Shadows(other, figure)) is { } practice)
                    issues.Add(CheckIssues.ShadowedByPractice(figure.Figure.At, named.Key, practice.Regulation.Id, practice.Figure.At));
            }
    }

    public static bool Shadows(PlacedFigure practice, PlacedFigure other) => practice.Regulation.Kind == RegulationKind.Practice
        && other.Regulation.Kind is RegulationKind.Law or RegulationKind.Standard or RegulationKind.Promise
        && Places.LiesIn(practice.Regulation.Place, other.Regulation.Place) && practice.IsInForceBeside(other);
}
