using System.Collections.Immutable;
using System.CommandLine;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Evaluation;
using DiagnosisEngine.Cli.Training;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose evaluate</c>: how well are labelled complaints heard?</summary>
internal static class EvaluateCommand
{
    /// <summary>After so many complaints it says how far it is.</summary>
    private const int Told = 1000;

    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var texts = new Option<string[]>("--texts") { Description = "投诉，每行一个 JSON：id，text，没有 --labels 时还有标注 / complaints, one JSON a line: id, text, and without --labels their labels", HelpName = "FILE" };
        var labels = new Option<string?>("--labels") { Description = "标注，每行一个 JSON：id，group 或 category，hazards / labels, one JSON a line: id, group or category, hazards", HelpName = "FILE" };
        var scenarios = new Option<string[]>("--scenarios") { Description = "整段对话，每行一个 JSON：text，expected，answers，mustNot 等 / whole conversations, one JSON a line: text, expected, answers, mustNot and so on", HelpName = "FILE" };
        var knownTrade = new Option<bool>("--known-trade") { Description = "每条都当作打给它自己那一行的电话来听，像请求里写了 packs / hears each as a call to its own line of business, as with packs in the request" };
        var folds = new Option<int>("--folds") { Description = "分成几份，每份单报；相近的几条放在同一份，对照只从别的几份学 / tells also part by part; near copies come to one part, baselines learn from the others", HelpName = "N" };
        folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 2 or > 50) result.AddError("--folds 写 2 到 50 的数 / write a number from 2 to 50 for --folds");
        });
        var json = new Option<bool>("--json") { Description = "写成 JSON / writes JSON" };
        var command = new Command("evaluate", "用标注过的投诉量听得准不准 / Measures on labelled complaints how well they are heard.") { texts, labels, folds, knownTrade, scenarios, json, shared.Quiet };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (files, talks) = (parsed.GetValue(texts) ?? [], parsed.GetValue(scenarios) ?? []);
            if (files.Length == 0 == (talks.Length == 0)) throw new BadInputException("写 --texts 或者 --scenarios 中的一个。", "give either --texts or --scenarios.");
            var spoken = shared.Apply(parsed, terminal);
            if (EngineLoader.Load(RulesPath.Find(parsed.GetValue(shared.Rules)), spoken) is not { } engine) return ExitCodes.Failed;
            if (talks.Length > 0) await HoldAsync(engine, talks, parsed.GetValue(json), spoken, cancellationToken);
            else Hear(engine, files, parsed.GetValue(labels), parsed.GetValue(folds), parsed.GetValue(knownTrade), parsed.GetValue(json), spoken);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task HoldAsync(DecisionEngine engine, string[] files, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        var runner = new ScenarioRunner(engine);
        var outcomes = new List<ScenarioOutcome>();
        foreach (var scenario in new ScenarioReader(engine.Rules).Read(files)) outcomes.Add(await runner.RunAsync(scenario, cancellationToken));
        var report = new ScenarioReport(outcomes);
        if (json) terminal.Out.WriteLine(ScenarioReportWriter.WriteJson(report));
        else ScenarioReportWriter.WriteText(report, terminal);
    }

    private static void Hear(DecisionEngine engine, string[] texts, string? labels, int folds, bool knownTrade, bool json, Terminal terminal)
    {
        var labelled = new LabelledTextReader(engine.Rules).Read(texts, labels).ToList();
        terminal.Tell(new($"听 {labelled.Count} 条投诉……", $"hearing {labelled.Count} complaints..."));
        var heard = new List<HeardText>(labelled.Count);
        foreach (var label in labelled)
        {
            if (heard.Count > 0 && heard.Count % Told == 0) terminal.Tell(new($"听了 {heard.Count} 条，共 {labelled.Count} 条……", $"{heard.Count} of {labelled.Count} heard..."));
            heard.Add(Hear(engine, label, knownTrade));
        }
        var report = Measured.Of(heard, new(engine.Rules), folds);
        if (json) terminal.Out.WriteLine(HearingReportWriter.WriteJson(report));
        else HearingReportWriter.WriteText(report, terminal);
    }

    private static HeardText Hear(DecisionEngine engine, LabelledText label, bool knownTrade)
    {
        // Nobody calls a line of business that is nobody's.
        ImmutableArray<string> packs = knownTrade
            ? [.. engine.Rules.Packs.Values.Where(pack => pack.Categories.Any(category => label.Groups.Contains(category.Group))).Select(pack => pack.Id)] : [];
        var answer = engine.Classify(new Complaint { Text = label.Text, Packs = packs });
        var best = answer.Hearing.Categories.FirstOrDefault();
        // Those too that what was heard raises as facts: a caller cannot tell them apart.
        return new(label, best?.Category.Group ?? "other", best?.Category.Id, best?.Score ?? 0, [.. answer.Hazards.Select(h => h.Hazard.Id)]);
    }
}
