using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Sheets;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>A page of docs/issues and what its samples bring about.</summary>
/// <remarks>
/// A sample begins with a comment that names a file, <c># rules/heating/room-cold/tree.yaml</c>, and is laid over that file of
/// <see cref="SmallRules"/>: what it does not name stays. A sample of an unknown file is that file; one of <c># site/...</c> stands in a folder laid over the rules. Several samples below one
/// heading are tried together. Samples without such a comment are fragments that other tests read.
/// </remarks>
internal sealed partial record IssuePage(string Code, string Text)
{
    public static readonly string Folder = Path.Combine(Repository.Root, "docs", "issues");

    public static IEnumerable<IssuePage> All() => Directory.EnumerateFiles(Folder, "DE*.md").Order(StringComparer.Ordinal)
        .Select(file => new IssuePage(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n")));

    /// <summary>What the rules that samples are laid over were written from.</summary>
    private static readonly SourceText OfTheBase = new("base.md", "供热条例自 2017 年 12 月 1 日起施行。升温初期 72 小时。下限 18 ℃。按时修复，24 小时。");

    public bool HasSamples => Sample().IsMatch(Text);

    public List<Issue> Wrong => Issues(Section("## 错 / Wrong"));

    public List<Issue> Right => Issues(Section("## 对 / Right"));

    private string Section(string heading)
    {
        var start = Text.IndexOf(heading, StringComparison.Ordinal);
        var end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Text[start..end];
    }

    private List<Issue> Issues(string section)
    {
        var rules = SmallRules.OfPages();
        foreach (Match sample in Sample().Matches(section)) Lay(rules, sample.Groups["folder"].Value, sample.Groups["path"].Value, sample.Groups["yaml"].Value);
        List<Issue> issues = [];
        var files = RuleFiles.Of(rules.Sources());
        if (RuleReader.Read(files, issues) is not { } compiled) return issues;
        issues.AddRange(AuthorChecks.Of(compiled.Rules));
        // The cases of other pages show something else.
        if (Code.StartsWith("DE28", StringComparison.Ordinal)) issues.AddRange(DecisionEngine.Load(files).Engine!.CheckCasesAsync().GetAwaiter().GetResult());
        if (Code.StartsWith("DE29", StringComparison.Ordinal)) issues.AddRange(SheetChecks.Check(compiled.Rules, "rules", SheetSample().Matches(section).Select(sheet => new SourceText("sheet.md", sheet.Groups["text"].Value)).Append(OfTheBase)));
        return issues;
    }

    private static void Lay(SmallRules rules, string folder, string path, string yaml)
    {
        if (folder == "rules") rules.Lay(path, yaml);
        else rules.WriteAt($"{folder}/{path}", yaml);
    }

    [GeneratedRegex("```markdown\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex SheetSample();

    [GeneratedRegex("```yaml\n# (?<folder>rules|site)/(?<path>\\S+)\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
