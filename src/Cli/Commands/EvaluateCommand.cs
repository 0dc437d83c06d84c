using System.CommandLine;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Evaluation;
using DiagnosisEngine.Cli.Training;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose evaluate</c>: how well are labelled complaints heard?</summary>
internal static class EvaluateCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var texts = new Option<string[]>("--texts") { Description = "投诉，每行一个 JSON：id，text，没有 --labels 时还有标注 / complaints, one JSON a line: id, text, and without --labels their labels", HelpName = "FILE", Required = true };
        var labels = new Option<string?>("--labels") { Description = "标注，每行一个 JSON：id，group 或 category，hazards / labels, one JSON a line: id, group or category, hazards", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "写成 JSON / writes JSON" };
        var command = new Command("evaluate", "用标注过的投诉量听得准不准 / Measures on labelled complaints how well they are heard.") { texts, labels, json };
        command.SetAction((parsed, _) => Task.FromResult(Run(
            RulesPath.Find(parsed.GetValue(shared.Rules)), parsed.GetValue(texts)!, parsed.GetValue(labels), parsed.GetValue(json), shared.Apply(parsed, terminal))));
        return command;
    }

    private static int Run(RulesPath rules, string[] texts, string? labels, bool json, Terminal terminal)
    {
        if (EngineLoader.Load(rules, terminal) is not { } engine) return ExitCodes.Failed;
        var report = new HearingReport([.. new LabelledTextReader(engine.Rules).Read(texts, labels).Select(label => Hear(engine, label))]);
        if (json) terminal.Out.WriteLine(HearingReportWriter.WriteJson(report));
        else HearingReportWriter.WriteText(report, terminal);
        return ExitCodes.Ok;
    }

    private static HeardText Hear(DecisionEngine engine, LabelledText label)
    {
        var hearing = engine.Classify(new Complaint { Text = label.Text }).Hearing;
        var best = hearing.Categories.FirstOrDefault();
        return new(label, best?.Category.Group ?? "other", best?.Category.Id, best?.Score ?? 0, [.. hearing.Hazards.Select(h => h.Hazard.Id)]);
    }
}
