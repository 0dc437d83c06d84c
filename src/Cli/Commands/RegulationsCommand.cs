using System.CommandLine;
using DiagnosisEngine.Cli.Regulations;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose regulations</c>: who uses an article or a figure, and what moves when a figure changes.</summary>
internal static class RegulationsCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var name = new Argument<string?>("name")
        {
            Description = "法规、法规/条文，或数值的名字；不写就列出全部 / a regulation, regulation/article, or the name of a figure; without it all are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var against = new Option<string?>("--against")
        {
            Description = "改之前的规则文件夹：说哪些数改了，哪些条件、时限、回复跟着动；有就退出 1 / the rules before a change: which figures differ, and what moves with them; exit 1 if any does",
            HelpName = "FOLDER",
        };
        var command = new Command("regulations", "谁用到一条条文、一个数；数改了什么会跟着动 / Who uses an article or a figure; what moves when a figure changes.") { name, against };
        command.SetAction((parsed, _) => Task.FromResult(Run(RulesPath.Find(parsed.GetValue(shared.Rules)), parsed.GetValue(name), parsed.GetValue(against), shared.Apply(parsed, terminal))));
        return command;
    }

    private static int Run(RulesPath path, string? name, string? against, Terminal terminal)
    {
        if (EngineLoader.Load(path, terminal) is not { } engine) return ExitCodes.Failed;
        var printer = new RegulationPrinter(terminal, engine.Rules);
        if (against is not null)
        {
            if (EngineLoader.Load(RulesPath.Find([against]), terminal) is not { } before) return ExitCodes.Failed;
            return printer.Changes(before.Rules) ? ExitCodes.Failed : ExitCodes.Ok;
        }
        if (name is null) printer.List();
        else Show(printer, engine.Rules, name.TrimStart('$'));
        return ExitCodes.Ok;
    }

    private static void Show(RegulationPrinter printer, RuleBase rules, string name)
    {
        var (id, article) = name.Split('/', 2) is [var before, var after] ? (before, after) : (name, null);
        if (rules.Regulations.TryGetValue(id, out var regulation) && (article is null || regulation.Versions.Any(version => version.Articles.Any(one => one.Id == article)))) printer.Regulation(regulation, article);
        else if (FigurePlace.All(rules).Any(place => place.Figure.Name == name)) printer.Figure(name);
        else throw new BadInputException($"没有叫“{name}”的法规、条文或数值；不带名字运行 diagnose regulations 看有哪些。", $"no regulation, article or figure is named '{name}'; run diagnose regulations without a name to see them.");
    }
}
