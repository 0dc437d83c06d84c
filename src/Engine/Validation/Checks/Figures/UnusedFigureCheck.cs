using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Figures in a folder laid over the rules are written to be used. The rules' own texts are for reference, too, and are not looked at.</summary>
/// <param name="mainFolder">The folder that others are laid over.</param>
/// <param name="uses">What the rules name.</param>
internal sealed class UnusedFigureCheck(string mainFolder, Lazy<RuleUses> uses) : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var placed in PlacedFigure.All(rules))
            if (!placed.Figure.At.Path.StartsWith(mainFolder + "/", StringComparison.Ordinal) && !uses.Value.UsesFigure(placed.Figure.Name))
                issues.Add(CheckIssues.FigureNotUsed(placed.Figure.At, placed.Figure.Name));
    }
}
