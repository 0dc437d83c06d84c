using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Figures of one name measure the same.</summary>
internal sealed class FigureUnitCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var named in PlacedFigure.All(rules).GroupBy(placed => placed.Figure.Name))
        {
            var figures = named.Where(placed => Measure(placed.Figure) is not null).ToList();
            foreach (var placed in figures.Skip(1))
                if (Measure(placed.Figure) != Measure(figures[0].Figure))
                    issues.Add(CheckIssues.FigureOfTwoUnits(placed.Figure.At, named.Key, Measure(placed.Figure)!, Measure(figures[0].Figure)!, figures[0].Figure.At));
        }
    }

    /// <summary>What a figure measures: a unit's dimension, or the kind of value.</summary>
    private static string? Measure(Figure figure) => (figure.Value ?? figure.Table?.Rows.FirstOrDefault()?.Value) switch
    {
        null => null,
        NumberValue { Unit.Dimension: "" } => "number",
        NumberValue number => number.Unit.Dimension,
        DurationValue => "duration",
        var other => other.GetType().Name.Replace("Value", "", StringComparison.Ordinal).ToLowerInvariant(),
    };
}
