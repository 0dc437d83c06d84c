using System.CommandLine;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Dialogue;
using DiagnosisEngine.Cli.Printing;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose run "complaint"</c>: an answer, after the questions it takes.</summary>
internal static class RunCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var options = new RunOptions();
        var command = new Command("run",
            "诊断一件投诉；不带 --json 时逐个提问 / Diagnoses one complaint; without --json asks the open questions one by one.");
        foreach (var symbol in options.All)
        {
            if (symbol is Option option) command.Add(option);
            else if (symbol is Argument argument) command.Add(argument);
        }
        command.SetAction((parsed, cancellationToken) => RunAsync(
            RulesPath.Find(parsed.GetValue(shared.Rules)), options, parsed, shared.Apply(parsed, terminal), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RulesPath rules, RunOptions options, ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var sources = SourceSet.Load(new SourceFiles
        {
            Readings = parsed.GetValue(options.Readings),
            Systems = parsed.GetValue(options.Systems),
            Events = parsed.GetValue(options.Events),
            Coverage = parsed.GetValue(options.Coverage),
        });
        var engine = EngineLoader.Load(rules, terminal, new DecisionEngineOptions
        {
            Clock = terminal.Clock,
            Sources = sources.Sources,
            SourceTimeLimit = sources.TimeLimit,
        }.Use(parsed.GetValue(options.Engine)));
        if (engine is null) return ExitCodes.Failed;

        var complaint = ComplaintReader.Read(options, parsed, engine.Rules);
        if (parsed.GetValue(options.Json))
        {
            var answer = await engine.DiagnoseAsync(complaint, cancellationToken);
            await terminal.Out.WriteLineAsync(AnswerJson.Write(answer, engine.Rules, indented: true));
            return ExitCodes.Ok;
        }
        var final = await new Conversation(engine, terminal).HoldAsync(complaint, cancellationToken);
        new AnswerPrinter(engine, terminal).Print(final, complaint);
        return ExitCodes.Ok;
    }
}
