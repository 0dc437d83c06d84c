using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Writes a report for people or for machines.</summary>
internal static class HearingReportWriter
{
    private const int WorstTold = 12;
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void WriteText(Measured measured, Terminal terminal)
    {
        var report = measured.Heard;
        var (low, high) = report.MacroF1Interval;
        var (ours, sure, other, categories) = (report.Ours(false), report.Ours(true), report.Other, report.Categories);
        Say($"{report.Count} 条，分组听对 {report.All}，听对其中一个分组 {new Share(report.RightInAny, report.Count)}", $"{report.Count} texts; group right {report.All}; one of its groups right {new Share(report.RightInAny, report.Count)}");
        Say($"宏平均 F1 {Two(report.MacroF1)}（95% 区间 {Two(low)} 到 {Two(high)}）", $"macro-F1 {Two(report.MacroF1)} (95 % interval {Two(low)} to {Two(high)})");
        Say($"本行业的听对 {ours}，其中标注无疑问的 {sure}；“其他”被听成本行业 {other}；类别听对 {categories}",
            $"ours right {ours}, of the unambiguous {sure}; 'other' heard as ours {other}; category right {categories}");
        Baseline(measured.Majority, terminal, "只猜最多的那个分组", "the most frequent group");
        Baseline(measured.Keywords, terminal, "只数作者写的词", "authors' words alone");
        for (var part = 0; part < measured.Parts.Length; part++) WritePart(part + 1, measured.Parts[part], terminal);
        foreach (var g in report.Groups) terminal.Out.WriteLine($"  {g.Group,-22} {g.Right,4} / {g.Labelled,4}  F1 {Two(g.F1)}");
        Say("混淆最多的：", "most confused:");
        foreach (var (labelled, heard, times) in report.Confusions.Take(WorstTold)) terminal.Out.WriteLine($"  {labelled} -> {heard}: {times}");
        var alarms = report.Alarms;
        Say($"险情：有险情而一个也没听出的 {new Share(alarms.Silent, alarms.Dangerous)}，没有险情却报了的 {new Share(alarms.Alarmed, alarms.Harmless)}",
            $"dangers: texts with a danger and none heard {new Share(alarms.Silent, alarms.Dangerous)}; harmless texts with one raised {new Share(alarms.Alarmed, alarms.Harmless)}");
        foreach (var (hazard, present, missed, wrong) in report.Hazards)
            terminal.Out.WriteLine("  " + terminal.Say($"{hazard}: 有 {present}，漏 {missed}，误报 {wrong}", $"{hazard}: {present} present, {missed} missed, {wrong} raised falsely"));
        Say($"校准误差 {Two(report.CalibrationError)}", $"calibration error {Two(report.CalibrationError)}");
        foreach (var bin in report.Reliability) terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {bin.From:0.0}-{bin.To:0.0}: {bin.Texts,4}  {bin.MeanScore:0.00} -> {bin.Right:0.00}"));
        Say("错得最重的：", "worst errors:");
        foreach (var text in report.Worst(WorstTold))
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {text.Label.Id} {text.Label.Group} -> {text.Group} {text.Score:0.00} [{string.Join(' ', text.Label.Hazards)}] -> [{string.Join(' ', text.Hazards)}]"));

        void Say(string chinese, string english) => terminal.Out.WriteLine(terminal.Say(chinese, english));
    }

    private static void Baseline(HearingReport report, Terminal terminal, string chinese, string english)
    {
        var (low, high) = report.MacroF1Interval;
        terminal.Out.WriteLine("  " + terminal.Say($"对照，{chinese}：分组对 {report.All}，宏平均 F1 {Two(report.MacroF1)}（{Two(low)} 到 {Two(high)}），本行业的对 {report.Ours(false)}",
            $"baseline, {english}: group right {report.All}, macro-F1 {Two(report.MacroF1)} ({Two(low)} to {Two(high)}), ours right {report.Ours(false)}"));
    }

    private static void WritePart(int number, HearingReport part, Terminal terminal)
    {
        var (ours, other, alarms) = (part.Ours(false), part.Other, part.Alarms);
        terminal.Out.WriteLine("  " + terminal.Say(
            $"第 {number} 份：{part.Count} 条，分组对 {part.Right}，本行业的对 {ours.Right}/{ours.Of}，“其他”被听成本行业 {other.Right}/{other.Of}，险情漏 {alarms.Silent}/{alarms.Dangerous}、误报 {alarms.Alarmed}/{alarms.Harmless}，校准误差 {Two(part.CalibrationError)}",
            $"part {number}: {part.Count} texts, group right {part.Right}, ours right {ours.Right}/{ours.Of}, 'other' heard as ours {other.Right}/{other.Of}, dangers missed {alarms.Silent}/{alarms.Dangerous}, raised in vain {alarms.Alarmed}/{alarms.Harmless}, calibration error {Two(part.CalibrationError)}"));
    }

    public static string WriteJson(Measured measured)
    {
        var report = measured.Heard;
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
            otherHeardAsOurs = new { left = report.Other.Right, report.Other.Of, report.Other.Low, report.Other.High },
            categories = Share(report.Categories),
            baselines = new { majority = Baseline(measured.Majority), keywords = Baseline(measured.Keywords) },
            parts = measured.Parts.Select(part => new { texts = part.Count, groupRight = part.Right, ours = Share(part.Ours(false)), otherHeardAsOurs = new { left = part.Other.Right, part.Other.Of }, part.Alarms.Silent, part.Alarms.Dangerous, part.Alarms.Alarmed, part.Alarms.Harmless, part.CalibrationError }),
            groups = report.Groups,
            confusions = report.Confusions.Select(c => new { c.Labelled, c.Heard, c.Times }),
            alarms = new { alarms.Silent, alarms.Dangerous, alarms.Alarmed, alarms.Harmless },
            hazards = report.Hazards.Select(h => new { h.Hazard, h.Present, h.Missed, falselyRaised = h.False }),
            calibrationError = report.CalibrationError,
            reliability = report.Reliability,
            worst = report.Worst(WorstTold).Select(t => new { t.Label.Id, labelled = t.Label.Group, heard = t.Group, t.Score, dangers = t.Label.Hazards, raised = t.Hazards }),
        }, Json);

        static object Share(Share share) => new { share.Right, share.Of, share.Low, share.High };

        static object Baseline(HearingReport plain) => new { groupRight = plain.Right, macroF1 = new { value = plain.MacroF1, low = plain.MacroF1Interval.Low, high = plain.MacroF1Interval.High }, ours = Share(plain.Ours(false)) };
    }

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
