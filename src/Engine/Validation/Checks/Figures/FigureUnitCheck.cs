using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

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
                if (Measure(placed.Figure) is { } one && Measure(figures[0].Figure) is { } other && one.Dimension != other.Dimension)
                    issues.Add(CheckIssues.FigureOfTwoUnits(placed.Figure.At, named.Key, one.Name, other.Name, figures[0].Figure.At));
        }
    }

    /// <summary>What a figure measures: the dimension of its unit, named by the unit, or the kind of value.</summary>
    private static (string Dimension, Bilingual Name)? Measure(Figure figure) => (figure.Value ?? figure.Table?.Rows.FirstOrDefault()?.Value) switch
    {
        null => null,
        NumberValue { Unit.Dimension: "" } => ("", new("没有单位的数", "a number without a unit")),
        NumberValue number => (number.Unit.Dimension, new($"以 {number.Unit.Symbol} 计的数", $"a number in {number.Unit.Symbol}")),
        DurationValue => ("duration", new("时长", "a duration")),
        SeasonValue => ("season", new("一年里的一段日子", "a season")),
        var other => (other.GetType().Name, new("别的值", "another kind of value")),
    };
}
