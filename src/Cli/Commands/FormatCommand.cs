using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using DiagnosisEngine.Cli.Formatting;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose format [path]</c>: the one form of rule files.</summary>
internal static partial class FormatCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var path = new Argument<string?>("path") { Arity = ArgumentArity.ZeroOrOne, Description = "规则文件夹，或里面的一个文件夹、文件 / the rules, or a folder or file in them" };
        var check = new Option<bool>("--check") { Description = "只说哪些文件要改，不改；有就退出 1 / only name the files it would change; exit 1 if there are any" };
        var command = new Command("format",
            "把规则文件排成统一的样子：条件加引号、键按顺序、缩进两格，注释都留着，意思不变 / Brings rule files to one form: quoted conditions, keys in order, two spaces a level; keeps comments and meaning.") { path, check };
        command.SetAction((parsed, _) => Task.FromResult(Run(
            RulesPath.Find(parsed.GetValue(shared.Rules), parsed.GetValue(path)), parsed.GetValue(check), shared.Apply(parsed, terminal))));
        return command;
    }

    private static int Run(RulesPath rules, bool checkOnly, Terminal terminal)
    {
        var changed = 0;
        var issues = new List<Issue>();
        var unread = new List<SourceText>();
        foreach (var folder in rules.Overlays.Prepend(rules.Folder))
            foreach (var file in new RuleFolderReader().Read([folder], issues).Files.Where(file => rules.Holds(file.Path)))
            {
                if (KindOf(file.Path) is not { } kind) continue;
                var before = issues.Count;
                var text = RuleFormatter.Format(file, kind, EditorLine.Of(rules.Folder, folder, file, kind), issues);
                if (issues.Count > before) unread.Add(file);
                if (text is null || text == file.Content) continue;
                changed++;
                terminal.Out.WriteLine(file.Path);
                if (!checkOnly) File.WriteAllText(Path.Combine(folder, Below(file.Path)), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        if (issues.Count > 0) terminal.Error.WriteLine(new IssueWriter(unread).Write(IssueWriter.Sort(issues)).TrimEnd());
        if (issues.Count > 0) terminal.Error.WriteLine(terminal.Say("上面的文件读不懂，没有动；先改好（diagnose check）。", "the files above cannot be read and were left alone; mend them first (diagnose check)."));
        terminal.Error.WriteLine(checkOnly
            ? terminal.Say($"{changed} 个文件要排（diagnose format）", $"{changed} files to format (diagnose format)")
            : terminal.Say($"排了 {changed} 个文件", $"{changed} files formatted"));
        return issues.Count > 0 || (checkOnly && changed > 0) ? ExitCodes.Failed : ExitCodes.Ok;
    }

    /// <summary>The name of a file's schema; null for files nobody reads.</summary>
    private static string? KindOf(string path)
    {
        var parsed = RuleFilePath.Parse(path);
        // What diagnose train writes keeps the form it gave it.
        return parsed.Kind is RuleFileKind.Unknown or RuleFileKind.Skipped or RuleFileKind.Learned ? null : WordStart().Replace(parsed.Kind.ToString(), "-").ToLowerInvariant();
    }

    private static string Below(string path) => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
