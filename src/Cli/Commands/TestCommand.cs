using System.CommandLine;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose test [path]</c>: do the cases beside the trees come out as written?</summary>
internal static class TestCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var path = new Argument<string?>("path") { Arity = ArgumentArity.ZeroOrOne, Description = "规则文件夹，或里面的一个文件夹、文件 / the rules, or a folder or file in them" };
        var engine = EngineChoice.Create();
        var command = new Command("test", "跑决策树旁边的用例 / Runs the cases beside the trees.") { path, engine };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            RulesPath.Find(parsed.GetValue(shared.Rules), parsed.GetValue(path)), parsed.GetValue(engine), shared.Apply(parsed, terminal), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RulesPath rules, string? engineName, Terminal terminal, CancellationToken cancellationToken)
    {
        var load = EngineLoader.Read(rules, terminal, new DecisionEngineOptions { Clock = terminal.Clock }.Use(engineName));
        if (load.Engine is not { } engine) return ExitCodes.Failed;
        var writer = new IssueWriter(load.Files.Files, terminal.Language == "en" ? IssueLanguage.English : IssueLanguage.Chinese);
        int passed = 0, failed = 0, todo = 0, ripe = 0, drafts = 0, disabled = 0;
        var cases = engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => rules.Holds(one.Span.Path)).ToArray();
        rules.MustHold(cases.Length > 0, "用例（写在家族的 cases.yaml 里）", "case (they stand in a family's cases.yaml)");
        foreach (var one in cases)
        {
            var tree = engine.Rules.Trees.GetValueOrDefault(one.Tree);
            if (tree?.Disabled is not null)
            {
                disabled++;
                continue;
            }
            var outcome = await engine.RunCaseAsync(one, cancellationToken);
            if (one.Todo is not null)
            {
                todo++;
                if (outcome.Passed) ripe++;
                await terminal.Out.WriteLineAsync(TodoLine(outcome, terminal));
            }
            else if (outcome.Passed) passed++;
            else
            {
                if (tree?.Status == TreeStatus.Draft) drafts++;
                else failed++;
                foreach (var issue in outcome.Issues) await terminal.Out.WriteAsync(writer.Write(issue));
            }
        }
        if (todo > 0) await terminal.Out.WriteLineAsync(terminal.Say($"{todo} 个待办（其中 {ripe} 个已能通过）", $"{todo} todo ({ripe} of them pass already)"));
        if (drafts > 0) await terminal.Out.WriteLineAsync(terminal.Say($"{drafts} 个草稿的用例还没通过", $"{drafts} cases of drafts do not pass yet"));
        if (disabled > 0) await terminal.Out.WriteLineAsync(terminal.Say($"{disabled} 个用例没有跑，它们的树被叠加的文件夹停用了", $"{disabled} cases not run: their trees are disabled by a folder laid over the rules"));
        await terminal.Out.WriteLineAsync($"{passed} passed, {failed} failed");
        return failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private static string TodoLine(CaseOutcome outcome, Terminal terminal) => $"{outcome.Case.Span}: {outcome.Case.Name}: " + (outcome.Passed
        ? terminal.Say($"待办，已能通过，请去掉 todo：{outcome.Case.Todo}", $"todo, passes already, take todo away: {outcome.Case.Todo}")
        : terminal.Say($"待办：{outcome.Case.Todo}", $"todo: {outcome.Case.Todo}"));
}
