namespace DiagnosisEngine.Intake;

/// <summary>Seasons of three months; a winter bears the year it begins in.</summary>
internal static class MomentSeason
{
    /// <summary>The season of a year; without one the last that has begun.</summary>
    /// <param name="season">春, 夏, 秋 or 冬.</param>
    /// <param name="year">As it stands before 年; may be empty.</param>
    /// <param name="today">The day of receipt.</param>
    public static DaySpan? Of(char season, string year, DateOnly today)
    {
        if (year.Length == 0) return In(today.Year) is var span && span.First <= today ? span : In(today.Year - 1);
        var named = MomentNumbers.ReadYear(year, today.Year);
        if (!MomentNumbers.IsPossible(named)) return null;
        // In January 今年冬天 is the one that goes on, and 去年冬天 the one before.
        var goesOn = season == '冬' && In(today.Year - 1).Contains(today) && !char.IsAsciiDigit(year[0]) && year[0] != '二' && year is not "明";
        return In(goesOn ? named - 1 : named);

        DaySpan In(int of)
        {
            var first = new DateOnly(of, season switch { '春' => 3, '夏' => 6, '秋' => 9, _ => 12 }, 1);
            return new(first, first.AddMonths(3).AddDays(-1));
        }
    }
}
