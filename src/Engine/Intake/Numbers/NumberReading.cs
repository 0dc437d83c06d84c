using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>A number without its unit.</summary>
/// <param name="End">One past its last character.</param>
/// <param name="Low">The number, or the lower end of 十五六.</param>
/// <param name="High">The upper end.</param>
/// <param name="Step">Its last place: 多 reaches to the next of these (三百多: 100).</param>
/// <param name="IsArabic">Begins with an Arabic digit.</param>
internal readonly record struct NumberReading(int End, decimal Low, decimal High, decimal Step, bool IsArabic)
{
    public Interval Extent => new(Low, High);
}
