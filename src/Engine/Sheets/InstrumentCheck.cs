using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sheets;

/// <summary>Laws, standards and promises are named in the source, and so are the days from which they hold. What nobody names was made up.</summary>
internal sealed partial class InstrumentCheck(Sheet sheet, ICollection<Issue> issues)
{
    private readonly HashSet<DateOnly> _days = [.. Days(sheet.Text)];

    public void Check(IEnumerable<Regulation> regulations)
    {
        foreach (var regulation in regulations)
        {
            if (regulation.Kind != RegulationKind.Practice && !IsNamed(regulation))
            {
                issues.Add(SheetIssues.InstrumentNotNamed(regulation.DocumentNumber is null ? regulation.TitleAt : regulation.NumberAt, regulation.Title, regulation.DocumentNumber));
                continue;
            }
            foreach (var version in regulation.Versions)
                if (version.EffectiveFrom is { } day && !_days.Contains(day)) issues.Add(SheetIssues.DayNotSaid(version.FromAt, day.ToString("yyyy-MM-dd", null)));
        }
    }

    /// <summary>By its number, or by its name; people leave out who made it and in which year.</summary>
    private bool IsNamed(Regulation regulation) =>
        (regulation.DocumentNumber is { } number && sheet.Squeezed.Contains(Sheet.Squeeze(number), StringComparison.OrdinalIgnoreCase))
        || sheet.Squeezed.Contains(Sheet.Squeeze(Version().Replace(regulation.Title, "")), StringComparison.Ordinal);

    private static IEnumerable<DateOnly> Days(string text)
    {
        foreach (Match day in Day().Matches(text))
        {
            var (year, month) = (int.Parse(day.Groups["y"].Value, null), day.Groups["m"].Success ? int.Parse(day.Groups["m"].Value, null) : 1);
            var number = day.Groups["d"].Success ? int.Parse(day.Groups["d"].Value, null) : 1;
            if (year is > 1900 and < 2200 && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month)) yield return new DateOnly(year, month, number);
        }
    }

    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2})(?:\s*[-年./]\s*(?<m>[0-9]{1,2})(?:\s*[-月./]\s*(?<d>[0-9]{1,2}))?)?")]
    private static partial Regex Day();

    [GeneratedRegex(@"[（(][^（()）]*[)）]")]
    private static partial Regex Version();
}
