using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>A report of hot spots for people's eyes.</summary>
internal sealed class HotSpotPrinter(Terminal terminal)
{
    private const int MostNamed = 3;

    public void Print(HotSpotReport report)
    {
        terminal.Out.WriteLine(terminal.Say($"{report.Complaints} 件投诉，{report.Spots.Length} 个热点", $"{report.Complaints} complaints, {report.Spots.Length} hot spots"));
        foreach (var spot in report.Spots) Print(spot);
        if (!report.Devices.IsEmpty) terminal.Out.WriteLine(terminal.Say("设备：", "devices: ") + Named(report.Devices));
    }

    private void Print(HotSpot spot)
    {
        terminal.Out.WriteLine($"  {spot.Place}  {spot.Complaints}  {Named(spot.Causes.IsEmpty ? spot.Categories : spot.Causes)}");
        var busiest = spot.Hours.IndexOf(spot.Hours.Max());
        terminal.Out.WriteLine("    " + terminal.Say($"最多在 {busiest} 点，{spot.Hours[busiest]} 件", $"most at {busiest}:00, {spot.Hours[busiest]}"));
        if (!spot.Devices.IsEmpty) terminal.Out.WriteLine("    " + terminal.Say("设备：", "devices: ") + Named(spot.Devices));
        foreach (var weak in spot.WeakSpots)
        {
            var plan = weak.SiteOn is { } day ? terminal.Say("，计划建成 ", ", site planned for ") + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : terminal.Say("，没有计划", ", nothing planned");
            terminal.Out.WriteLine("    " + terminal.Say("弱覆盖点：", "weak spot: ") + weak.Title + plan);
        }
    }

    private static string Named(ImmutableArray<Counted> counts) => string.Join("  ", counts.Take(MostNamed).Select(counted => $"{counted.Id} {counted.Count}"));
}
