using System.CommandLine;
using DiagnosisEngine.Cli.Cases;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose test [path]</c>: do the cases beside the trees come out as written?</summary>
internal static class TestCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var path = new Argument<string?>("path") { Arity = ArgumentArity.ZeroOrOne, Description = "规则文件夹，或里面的一个文件夹、文件 / the rules, or a folder or file in them" };
        var command = new Command("test", "跑决策树旁边的用例 / Runs the cases beside the trees.") { path };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            RulesPath.Find(parsed.GetValue(shared.Rules), parsed.GetValue(path)), shared.Apply(parsed, terminal), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RulesPath rules, Terminal terminal, CancellationToken cancellationToken)
    {
        if (EngineLoader.Load(rules, terminal) is not { } engine) return ExitCodes.Failed;
        int passed = 0, failed = 0, todo = 0, ripe = 0;
        foreach (var one in engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => rules.Holds(one.Span.Path)))
        {
            var outcome = await CaseRunner.RunAsync(engine, one, cancellationToken);
            if (one.Todo is not null)
            {
                todo++;
                if (outcome.Passed) ripe++;
                await terminal.Out.WriteLineAsync(TodoLine(outcome, terminal));
            }
            else if (outcome.Passed) passed++;
            else
            {
                failed++;
                foreach (var difference in outcome.Differences) await terminal.Out.WriteLineAsync(outcome.Line(terminal.Pick(difference)));
            }
        }
        if (todo > 0) await terminal.Out.WriteLineAsync(terminal.Say($"{todo} 个待办（其中 {ripe} 个已能通过）", $"{todo} todo ({ripe} of them pass already)"));
        await terminal.Out.WriteLineAsync($"{passed} passed, {failed} failed");
        return failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private static string TodoLine(CaseOutcome outcome, Terminal terminal) => outcome.Passed
        ? outcome.Line(terminal.Say($"待办，已能通过，请去掉 todo：{outcome.Case.Todo}", $"todo, passes already, take todo away: {outcome.Case.Todo}"))
        : outcome.Line(terminal.Say($"待办：{outcome.Case.Todo}", $"todo: {outcome.Case.Todo}"));
}
