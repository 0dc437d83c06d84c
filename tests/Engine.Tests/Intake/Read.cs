using System.Globalization;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Tests.Intake;

/// <summary>Short ways to read texts in tests. Received on Thursday 2026-01-15 at 20:30 in Shanghai.</summary>
internal static class Read
{
    public static readonly DateTimeOffset ReceivedAt = new(2026, 1, 15, 20, 30, 0, TimeSpan.FromHours(8));

    public static TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static IntakeText Text(string text) => new IntakeReader(Zone).Read(text, ReceivedAt);

    public static string Show(Interval extent) => extent.IsPoint ? Show(extent.Low)
        : $"{(extent.LowOpen ? "(" : "[")}{Show(extent.Low)}..{Show(extent.High)}{(extent.HighOpen ? ")" : "]")}";

    private static string Show(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
