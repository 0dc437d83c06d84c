using System.CommandLine;
using DiagnosisEngine.Cli.Coverage;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose coverage</c>: is every entry of the source material covered, and none invented? With <c>--cases</c>: what do the cases never reach?</summary>
internal static class CoverageCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var cases = new Option<string?>("--cases")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "PATH",
            Description = "改查用例：哪些分支没走到、哪些原因没得出、哪些话没说过、哪些依据没引过；只查一个文件夹就写上它 / the cases instead: branches not taken, causes not named, sentences not said, articles not cited; of one folder, where one is given",
        };
        var command = new Command("coverage", $"按 {KnowledgeIndex.FileName} 查知识点有没有缺、有没有编 / Holds the causes against the knowledge index: none missing, none invented.") { cases };
        command.SetAction((parsed, cancellationToken) => parsed.GetResult(cases) is null
            ? Task.FromResult(Run(RulesPath.Find(parsed.GetValue(shared.Rules)), shared.Apply(parsed, terminal)))
            : RunAsync(RulesPath.Find(parsed.GetValue(shared.Rules), parsed.GetValue(cases)), shared.Apply(parsed, terminal), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RulesPath rules, Terminal terminal, CancellationToken cancellationToken)
    {
        if (EngineLoader.Load(rules, terminal) is not { } engine) return ExitCodes.Failed;
        var coverage = await CaseCoverage.OfAsync(engine, cancellationToken);
        var points = coverage.Points.Where(point => rules.Holds(point.At.Path)).ToArray();
        rules.MustHold(points.Length > 0, "用例能走到的地方", "place that a case can reach");
        foreach (var family in points.GroupBy(point => point.Family))
            terminal.Out.WriteLine($"{family.Key}: " + string.Join(terminal.Say("，", ", "), family.GroupBy(point => point.Kind)
                .Select(kind => $"{Word(kind.Key, terminal)} {kind.Count(coverage.IsReached)}/{kind.Count()}")));
        var missing = points.Where(point => !coverage.IsReached(point)).ToArray();
        foreach (var point in missing)
            terminal.Out.WriteLine(terminal.Say($"{point.At}: 没有用例{Missed(point.Kind)}：{point.Text}", $"{point.At}: {Word(point.Kind, terminal)} that no case reaches: {point.Text}"));
        terminal.Out.WriteLine(terminal.Say($"共 {points.Length} 处，没到 {missing.Length} 处", $"{points.Length} places, {missing.Length} not reached"));
        return missing.Length == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static string Word(CasePointKind kind, Terminal terminal) => kind switch
    {
        CasePointKind.Branch => terminal.Say("分支", "branch"),
        CasePointKind.Cause => terminal.Say("原因", "cause"),
        CasePointKind.Sentence => terminal.Say("句子", "sentence"),
        _ => terminal.Say("依据", "article"),
    };

    private static string Missed(CasePointKind kind) => kind switch
    {
        CasePointKind.Branch => "走到这一支",
        CasePointKind.Cause => "得出这个原因",
        CasePointKind.Sentence => "说到这一句",
        _ => "引到这一条",
    };

    private static int Run(RulesPath rules, Terminal terminal)
    {
        var index = KnowledgeIndex.Read(rules);
        if (EngineLoader.Load(rules, terminal) is not { } engine) return ExitCodes.Failed;
        var coverage = KnowledgeCoverage.Of(engine.Rules, index);
        foreach (var (family, entries, covered) in coverage.Families)
            terminal.Out.WriteLine(terminal.Say($"{family}: {entries} 条，写到 {covered} 条", $"{family}: {entries} entries, {covered} covered"));
        foreach (var id in coverage.Missing)
        {
            var (at, title) = index.Entries[id];
            terminal.Out.WriteLine(terminal.Say($"{at}: {id} {title}：没有原因写到它", $"{at}: {id} {title}: no cause covers it"));
        }
        foreach (var (id, at) in coverage.Invented)
            terminal.Out.WriteLine(terminal.Say($"{at}: 知识点 {id} 不在 {KnowledgeIndex.FileName} 里", $"{at}: knowledge {id} is not in {KnowledgeIndex.FileName}"));
        terminal.Out.WriteLine(terminal.Say($"缺 {coverage.Missing.Length} 条，编 {coverage.Invented.Length} 条",
            $"{coverage.Missing.Length} missing, {coverage.Invented.Length} invented"));
        return coverage.Missing.IsEmpty && coverage.Invented.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
