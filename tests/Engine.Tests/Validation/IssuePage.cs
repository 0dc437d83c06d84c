using System.Text.RegularExpressions;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;

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
        var load = DecisionEngine.Load(RuleFiles.Of(rules.Sources()));
        List<Issue> issues = [.. load.Issues];
        if (load.Engine is not { } engine) return issues;
        StrongPhraseCheck.Check(engine.Rules, issues);
        // The cases of other pages show something else.
        if (Code.StartsWith("DE28", StringComparison.Ordinal)) issues.AddRange(engine.CheckCasesAsync().GetAwaiter().GetResult());
        return issues;
    }

    private static void Lay(SmallRules rules, string folder, string path, string yaml)
    {
        if (folder == "rules") rules.Lay(path, yaml);
        else rules.WriteAt($"{folder}/{path}", yaml);
    }

    [GeneratedRegex("```yaml\n# (?<folder>rules|site)/(?<path>\\S+)\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
