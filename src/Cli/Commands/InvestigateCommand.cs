using System.CommandLine;
using DiagnosisEngine.Cli.Investigation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose investigate</c>: the report of a finished diagnosis.</summary>
internal static class InvestigateCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var options = new RunOptions();
        var form = Among("--form", "8d 或 plain（普通调查报告） / the form of the report", "8d", "plain");
        var output = Among("--as", "markdown 或 html（能打印） / what it is written as", "markdown", "html");
        var command = new Command("investigate", "诊断结束后的调查报告：8D 或普通，Markdown 或 HTML / The report of a finished diagnosis: 8D or plain, Markdown or HTML.") { options.Text, form, output };
        foreach (var option in new Option[] { options.Fact, options.Facts, options.Readings, options.Systems, options.Events, options.Coverage, options.Customer, options.Region, options.At, options.OccurredAt, options.Category, options.Tree, options.Channel })
            command.Add(option);
        command.SetAction((parsed, cancellationToken) => RunAsync(RulesPath.Find(parsed.GetValue(shared.Rules)), options, parsed,
            parsed.GetValue(form) == "8d", parsed.GetValue(output) == "html", shared.Apply(parsed, terminal), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RulesPath rules, RunOptions options, ParseResult parsed, bool eight, bool html, Terminal terminal, CancellationToken cancellationToken)
    {
        var sources = SourceSet.Load(new SourceFiles
        {
            Readings = parsed.GetValue(options.Readings),
            Systems = parsed.GetValue(options.Systems),
            Events = parsed.GetValue(options.Events),
            Coverage = parsed.GetValue(options.Coverage),
        });
        var engine = EngineLoader.Load(rules, terminal, new DecisionEngineOptions { Clock = terminal.Clock, Sources = sources.Sources, SourceTimeLimit = sources.TimeLimit });
        if (engine is null) return ExitCodes.Failed;
        var complaint = ComplaintReader.Read(options, parsed, engine.Rules);
        var answer = await engine.DiagnoseAsync(complaint, cancellationToken);
        if (answer.Diagnosis.Status == DiagnosisStatus.NeedsFacts)
            throw new BadInputException($"还没有诊断完，先答这一句：{answer.Questions.FirstOrDefault()?.Ask}（--fact）。", $"the diagnosis is not finished; answer this first: {answer.Questions.FirstOrDefault()?.Fact} (--fact).");
        var report = new InvestigationWriter(engine.Rules).Write(answer, complaint, eight);
        await terminal.Out.WriteAsync(html ? InvestigationText.Html(report) : InvestigationText.Markdown(report));
        return ExitCodes.Ok;
    }

    private static Option<string> Among(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
