using System.CommandLine;
using DiagnosisEngine.Cli.Printing;
using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose check [path]</c>: are the rules right?</summary>
internal static class CheckCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var path = new Argument<string?>("path") { Arity = ArgumentArity.ZeroOrOne, Description = "规则文件夹，或里面的一个文件夹、文件 / the rules, or a folder or file in them" };
        var strict = new Option<bool>("--strict") { Description = "有警告也算不通过 / warnings count as errors" };
        var sheet = new Option<string[]>("--sheet") { Description = "规则照着写的资料（文本、Markdown），可写几次；不写就看 knowledge-index.yaml 的 sheets / the source material the rules were written from (text, Markdown), may be repeated; else sheets in knowledge-index.yaml" };
        var noCases = new Option<bool>("--no-cases") { Description = "不跑用例 / do not run the cases" };
        var json = new Option<bool>("--json") { Description = "按 JSON 输出 / write JSON" };
        var notes = new Option<bool>("--notes") { Description = "提示也一条条写出来 / write every note out" };
        var command = new Command("check", "检查规则，跑旁边的用例，指出行、列和改法 / Checks the rules and runs the cases beside them; says line, column and mend.") { path, strict, notes, sheet, noCases, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            RulesPath.Find(parsed.GetValue(shared.Rules), parsed.GetValue(path)), parsed.GetValue(strict), parsed.GetValue(notes), parsed.GetValue(sheet) ?? [], !parsed.GetValue(noCases), parsed.GetValue(json),
            shared.Apply(parsed, terminal), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RulesPath rules, bool strict, bool withNotes, IReadOnlyList<string> sheets, bool withCases, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        var load = DecisionEngine.Load(rules.Folder, new DecisionEngineOptions { Overlays = rules.Overlays });
        IReadOnlyList<Issue> told = [.. load.Issues.Concat(AuthorChecks.Of(load)).Concat(SheetFiles.Check(load, rules, sheets)).Where(issue => rules.Holds(issue.At.Path))];
        if (load.Engine is { } engine) told = await ShownBranches.LeaveOutAsync(engine, told, cancellationToken);
        var issues = told.ToList();
        if (withCases && load.Engine is not null) issues.AddRange(await load.Engine.CheckCasesAsync(one => rules.Holds(one.Span.Path), cancellationToken));
        var errors = issues.Count(issue => issue.Severity == IssueSeverity.Error);
        var warnings = issues.Count(issue => issue.Severity == IssueSeverity.Warning);
        var notes = issues.Count - errors - warnings;
        if (json) await terminal.Out.WriteLineAsync(IssuePrinter.Json(issues));
        else new IssuePrinter(load, rules, terminal).Write(issues, withNotes);
        await terminal.Error.WriteLineAsync(terminal.Say($"{errors} 个错误，{warnings} 个警告，{notes} 个提示", $"{errors} errors, {warnings} warnings, {notes} notes"));
        var elsewhere = load.Issues.Where(issue => issue.Severity == IssueSeverity.Error && !rules.Holds(issue.At.Path)).ToList();
        if (elsewhere.Count > 0) await terminal.Error.WriteLineAsync(new IssuePrinter(load, rules, terminal).Elsewhere(elsewhere));
        if (rules.Part is null && issues.Select(issue => Path.GetDirectoryName(issue.At.Path)).Distinct().Skip(1).Any())
            await terminal.Error.WriteLineAsync(terminal.Say(
                "只看一个家族：check rules/<包>/<家族>", "one family alone: check rules/<pack>/<family>"));
        return load.HasErrors || errors > 0 || (strict && warnings > 0) ? ExitCodes.Failed : ExitCodes.Ok;
    }
}
