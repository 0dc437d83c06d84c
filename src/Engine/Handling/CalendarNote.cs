using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Handling;

/// <summary>Says of which years no holidays were entered.</summary>
internal static class CalendarNote
{
    /// <summary>One sentence a year, earliest first.</summary>
    public static ImmutableArray<Bilingual> Of(IEnumerable<int> years) =>
    [
        .. years.Distinct().Order().Select(year => new Bilingual(
            $"{year} 年的放假和调休安排还没有录入：算到 {year} 年的工作日时限只扣了星期六和星期日，没有扣法定假日，也没有算调休上班；安排公布、录进日历以后要重新算，在这以前不把日子答应给客户。",
            $"The holidays of {year} have not been entered: limits in working days that reach {year} leave out Saturdays and Sundays alone, neither holidays nor weekends worked in exchange; reckon them again once they are entered, and promise no customer the day before that.")),
    ];
}
