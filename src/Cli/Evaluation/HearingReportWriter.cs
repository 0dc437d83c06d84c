using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Writes a report for people or for machines.</summary>
internal static class HearingReportWriter
{
    private const int WorstTold = 12;
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void WriteText(HearingReport report, Terminal terminal)
    {
        var (low, high) = report.MacroF1Interval;
        var (ours, sure, other, categories) = (report.Ours(false), report.Ours(true), report.Other, report.Categories);
        Say($"{report.Count} 条，分组听对 {Of(report.Right, report.Count)}，听对其中一个分组 {Of(report.RightInAny, report.Count)}", $"{report.Count} texts; group right {Of(report.Right, report.Count)}; one of its groups right {Of(report.RightInAny, report.Count)}");
        Say($"宏平均 F1 {Two(report.MacroF1)}（95% 区间 {Two(low)} 到 {Two(high)}）", $"macro-F1 {Two(report.MacroF1)} (95 % interval {Two(low)} to {Two(high)})");
        Say($"本行业的听对 {Of(ours.Right, ours.Of)}，其中标注无疑问的 {Of(sure.Right, sure.Of)}；“其他”被听成本行业 {Of(other.Left, other.Of)}；类别听对 {Of(categories.Right, categories.Of)}",
            $"ours right {Of(ours.Right, ours.Of)}, of the unambiguous {Of(sure.Right, sure.Of)}; 'other' heard as ours {Of(other.Left, other.Of)}; category right {Of(categories.Right, categories.Of)}");
        foreach (var g in report.Groups) terminal.Out.WriteLine($"  {g.Group,-22} {g.Right,4} / {g.Labelled,4}  F1 {Two(g.F1)}");
        Say("混淆最多的：", "most confused:");
        foreach (var (labelled, heard, times) in report.Confusions.Take(WorstTold)) terminal.Out.WriteLine($"  {labelled} -> {heard}: {times}");
        var alarms = report.Alarms;
        Say($"险情：有险情而一个也没听出的 {Of(alarms.Silent, alarms.Dangerous)}，没有险情却报了的 {Of(alarms.Alarmed, alarms.Harmless)}",
            $"dangers: texts with a danger and none heard {Of(alarms.Silent, alarms.Dangerous)}; harmless texts with one raised {Of(alarms.Alarmed, alarms.Harmless)}");
        foreach (var (hazard, present, missed, wrong) in report.Hazards)
            terminal.Out.WriteLine("  " + terminal.Say($"{hazard}: 有 {present}，漏 {missed}，误报 {wrong}", $"{hazard}: {present} present, {missed} missed, {wrong} raised falsely"));
        Say($"校准误差 {Two(report.CalibrationError)}", $"calibration error {Two(report.CalibrationError)}");
        foreach (var bin in report.Reliability) terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {bin.From:0.0}-{bin.To:0.0}: {bin.Texts,4}  {bin.MeanScore:0.00} -> {bin.Right:0.00}"));
        Say("错得最重的：", "worst errors:");
        foreach (var text in report.Worst(WorstTold))
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {text.Label.Id} {text.Label.Group} -> {text.Group} {text.Score:0.00} [{string.Join(' ', text.Label.Hazards)}] -> [{string.Join(' ', text.Hazards)}]"));

        void Say(string chinese, string english) => terminal.Out.WriteLine(terminal.Say(chinese, english));
    }

    public static string WriteJson(HearingReport report)
    {
        var (low, high) = report.MacroF1Interval;
        var alarms = report.Alarms;
        return JsonSerializer.Serialize(new
        {
            texts = report.Count,
            groupRight = report.Right,
            oneOfItsGroupsRight = report.RightInAny,
            macroF1 = new { value = report.MacroF1, low, high },
            ours = Share(report.Ours(false)),
            oursUnambiguous = Share(report.Ours(true)),
            otherHeardAsOurs = new { report.Other.Left, report.Other.Of },
            categories = Share(report.Categories),
            groups = report.Groups,
            confusions = report.Confusions.Select(c => new { c.Labelled, c.Heard, c.Times }),
            alarms = new { alarms.Silent, alarms.Dangerous, alarms.Alarmed, alarms.Harmless },
            hazards = report.Hazards.Select(h => new { h.Hazard, h.Present, h.Missed, falselyRaised = h.False }),
            calibrationError = report.CalibrationError,
            reliability = report.Reliability,
            worst = report.Worst(WorstTold).Select(t => new { t.Label.Id, labelled = t.Label.Group, heard = t.Group, t.Score, dangers = t.Label.Hazards, raised = t.Hazards }),
        }, Json);

        static object Share((int Right, int Of) share) => new { share.Right, share.Of };
    }

    private static string Of(int some, int all) => all == 0 ? "0/0" : string.Create(CultureInfo.InvariantCulture, $"{some}/{all} = {100.0 * some / all:0.0} %");

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
