using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A name has one figure in force at one place on one day.</summary>
internal sealed class FigureTwiceCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var rivals in PlacedFigure.All(rules).GroupBy(figure => (figure.Figure.Name, figure.Regulation.Place)))
        {
            var told = new List<PlacedFigure>();
            foreach (var figure in rivals)
            {
                // A practice beside what is enacted has a message of its own.
                if (told.Find(earlier => earlier.IsInForceBeside(figure) && !PracticeShadowCheck.Shadows(figure, earlier) && !PracticeShadowCheck.Shadows(earlier, figure)) is { } other)
                    issues.Add(CheckIssues.FigureTwiceInForce(figure.Figure.At, figure.Figure.Name, figure.Regulation.Place, other.Figure.At));
                told.Add(figure);
            }
        }
    }
}
