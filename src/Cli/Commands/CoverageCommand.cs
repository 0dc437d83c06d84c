using System.CommandLine;
using DiagnosisEngine.Cli.Coverage;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose coverage</c>: is every entry of the source material covered, and none invented?</summary>
internal static class CoverageCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("coverage", $"按 {KnowledgeIndex.FileName} 查知识点有没有缺、有没有编 / Holds the causes against the knowledge index: none missing, none invented.");
        command.SetAction((parsed, _) => Task.FromResult(Run(RulesPath.Find(parsed.GetValue(shared.Rules)), shared.Apply(parsed, terminal))));
        return command;
    }

    private static int Run(RulesPath rules, Terminal terminal)
    {
        var index = KnowledgeIndex.Read(rules.Folder);
        if (EngineLoader.Load(rules, terminal) is not { } engine) return ExitCodes.Failed;
        var coverage = KnowledgeCoverage.Of(engine.Rules, index);
        foreach (var (family, entries, covered) in coverage.Families)
            terminal.Out.WriteLine(terminal.Say($"{family}: {entries} 条，写到 {covered} 条", $"{family}: {entries} entries, {covered} covered"));
        foreach (var id in coverage.Missing)
        {
            var (line, title) = index.Entries[id];
            terminal.Out.WriteLine(terminal.Say($"{File(rules)}:{line}: {id} {title}：没有原因写到它", $"{File(rules)}:{line}: {id} {title}: no cause covers it"));
        }
        foreach (var (id, at) in coverage.Invented)
            terminal.Out.WriteLine(terminal.Say($"{at}: 知识点 {id} 不在 {KnowledgeIndex.FileName} 里", $"{at}: knowledge {id} is not in {KnowledgeIndex.FileName}"));
        terminal.Out.WriteLine(terminal.Say($"缺 {coverage.Missing.Length} 条，编 {coverage.Invented.Length} 条",
            $"{coverage.Missing.Length} missing, {coverage.Invented.Length} invented"));
        return coverage.Missing.IsEmpty && coverage.Invented.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static string File(RulesPath rules) => $"{Path.GetFileName(Path.GetFullPath(rules.Folder))}/{KnowledgeIndex.FileName}";
}
