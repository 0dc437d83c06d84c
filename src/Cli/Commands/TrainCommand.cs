using System.CommandLine;
using DiagnosisEngine.Cli.Training;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose train</c>: learns from labelled complaints what they sound like.</summary>
internal static class TrainCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "标注过的投诉，每行一个 JSON：text，category 或 group，可有 hazards；不写就读每个规则文件夹 labelled/ 里的 / labelled complaints, one JSON a line: text, category or group, hazards if any; default those in labelled/ of each rules folder", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--out") { Description = "写到哪里；不写就是最后一个 --rules 文件夹里的 hearing.yaml / where to write; default hearing.yaml of the last rules folder", HelpName = "FILE" };
        var command = new Command("train", "从标注过的投诉、规则的用例和信号里学怎么听，写成 hearing.yaml / Learns from labelled complaints and the cases and signals of the rules how they sound, and writes hearing.yaml.") { files, output, shared.Quiet };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            RulesPath.Find(parsed.GetValue(shared.Rules)), parsed.GetValue(files) ?? [], parsed.GetValue(output), shared.Apply(parsed, terminal), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RulesPath rules, string[] files, string? output, Terminal terminal, CancellationToken cancellationToken)
    {
        var texts = new TrainingFiles(rules, files);
        if (EngineLoader.Load(rules, terminal) is not { } engine) return ExitCodes.Failed;
        if (texts.Forgotten is { } forgotten) terminal.Error.WriteLine(terminal.Pick(forgotten));
        var labels = new ModelLabels(engine.Rules);
        var reader = new ExampleReader(engine.Rules, labels);
        terminal.Tell(new($"读 {texts.Files.Length} 个文件、规则里的用例和信号……", $"reading {texts.Files.Length} files and the cases and signals of the rules..."));
        var examples = CaseTexts.Of(engine.Rules).Concat(SignalTexts.Of(engine.Rules)).Concat(new LabelledTextReader(engine.Rules) { TakesDangersAlone = true }.Read(texts.Files)).Select(reader.Read).ToList();
        terminal.Tell(new($"从 {examples.Count} 条投诉里学：{labels.Groups.Length} 个大类，{labels.Categories.Length} 个类别，{labels.Hazards.Length} 种险情",
            $"learning from {examples.Count} complaints: {labels.Groups.Length} groups, {labels.Categories.Length} categories, {labels.Hazards.Length} hazards"));
        var model = new ModelTrainer(labels, new()) { Tell = terminal.Tell }.Train(examples);
        // The rules that came along stay as they are: what a folder laid over them learns is that folder's.
        var path = output ?? Path.Combine(rules.Overlays is [.., var last] ? last : rules.Folder, "hearing.yaml");
        await File.WriteAllTextAsync(path, ModelFileWriter.Write(model), cancellationToken);
        terminal.Out.WriteLine(terminal.Say($"写好了 {path}", $"written: {path}"));
        return ExitCodes.Ok;
    }
}
