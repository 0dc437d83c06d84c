using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Tests.Handling;

public sealed class WorkingDaysTests
{
    // The calendar of a spring festival: 16 to 20 and 23 February free, Saturday the 14th and Saturday the 28th worked.
    private static readonly WorkCalendar Spring = new(
        [new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20), new(2026, 2, 23)],
        [new(2026, 2, 14), new(2026, 2, 28)], new(2026, 12, 31));

    [Theory]
    [InlineData("2026-01-15", 1, "2026-01-16")] // Thursday to Friday
    [InlineData("2026-01-16", 1, "2026-01-19")] // Friday to Monday
    [InlineData("2026-01-17", 1, "2026-01-19")] // Saturday: counting starts on Monday
    [InlineData("2026-01-28", 5, "2026-02-04")] // over the end of a month
    [InlineData("2026-02-13", 1, "2026-02-14")] // the Saturday is worked
    [InlineData("2026-02-14", 1, "2026-02-24")] // the whole festival
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-02-27", 1, "2026-02-28")]
    [InlineData("2026-12-31", 2, "2027-01-04")] // beyond the calendar the week alone counts: Friday 1 January, Monday the 4th
    [InlineData("2026-01-15", 0, "2026-01-15")]
    [InlineData("2026-01-17", 0, "2026-01-19")]
    public void After_HolidaysAndWeekends_AreStepped(string from, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), WorkingDays.After(DateOnly.Parse(from, null), count, Spring));

    [Fact]
    public void After_MoreDays_IsNeverEarlierAndAlwaysWorked()
    {
        for (var day = new DateOnly(2026, 1, 1); day < new DateOnly(2027, 1, 1); day = day.AddDays(1))
            for (var count = 1; count < 12; count++)
            {
                var due = WorkingDays.After(day, count, Spring);
                Assert.True(WorkingDays.IsWorked(due, Spring));
                Assert.True(due > day && due < WorkingDays.After(day, count + 1, Spring));
            }
    }
}
