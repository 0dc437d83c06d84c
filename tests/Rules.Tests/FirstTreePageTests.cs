using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>docs/first-tree.md, followed step by step in a copy of the rules: a category without a tree gets one.</summary>
public sealed partial class FirstTreePageTests : IDisposable
{
    private const string Category = "telecom.invoice", Family = "telecom/invoice", Complaint = "手机费发票开不出来";

    private readonly string _root = Directory.CreateTempSubdirectory("first-tree").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Page_FollowedStepByStep_GivesTheCategoryATree()
    {
        var rules = Path.Combine(_root, "rules");
        Copy(Repository.Rules, rules);
        var before = DecisionEngine.Load(rules).Engine!;
        Assert.True(before.Rules.Categories.ContainsKey(Category) && !before.Rules.Trees.Values.Any(tree => tree.Handles.Contains(Category)), $"{Category} has a tree now: take another category in docs/first-tree.md");
        Assert.Empty(before.Diagnose(new Complaint { Text = Complaint }).Diagnosis.Causes);

        MoveCategory(rules);
        foreach (Match sample in Sample().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "first-tree.md")).ReplaceLineEndings("\n")))
            Write(rules, sample.Groups["path"].Value, sample.Groups["yaml"].Value);
        var draft = Load(rules);
        Assert.Empty(draft.Diagnose(new Complaint { Text = Complaint }).Diagnosis.Causes);
        Assert.Equal(DiagnosisStatus.NeedsFacts, Ask(draft, includeTest: true).Shadow!.Answer.Diagnosis.Status);

        var tree = Path.Combine(rules, Family, "tree.yaml");
        File.WriteAllText(tree, File.ReadAllText(tree).Replace("status: draft", "status: stable", StringComparison.Ordinal));
        var stable = Load(rules);
        Assert.Equal("invoice.holder", Ask(stable, includeTest: false).Questions[0].Fact.Id);
        var cases = stable.Rules.Packs["telecom"].Cases.Where(one => one.Tree == Family).ToList();
        Assert.Equal(6, cases.Count);
        foreach (var one in cases)
        {
            var outcome = await stable.RunCaseAsync(one);
            Assert.True(outcome.Passed, string.Join('\n', outcome.Issues.Select(issue => $"{issue.At}: {issue.Code} {issue.Message.Chinese} ({issue.Message.English})")));
        }
    }

    private static Answer Ask(DecisionEngine engine, bool includeTest) => engine.Diagnose(new Complaint
    {
        Text = Complaint,
        IncludeTest = includeTest,
        Facts = System.Collections.Immutable.ImmutableDictionary<string, GivenFact>.Empty.Add("invoice.state", "issued"),
    });

    private static DecisionEngine Load(string rules)
    {
        var load = DecisionEngine.Load(rules);
        Assert.DoesNotContain(load.Issues, issue => issue.Severity != IssueSeverity.Note);
        return load.Engine!;
    }

    /// <summary>Cuts the entry out of the pack's file and pastes it, unchanged, into the family's.</summary>
    private static void MoveCategory(string rules)
    {
        var path = Path.Combine(rules, "telecom", "categories.yaml");
        var all = File.ReadAllText(path).ReplaceLineEndings("\n");
        var entry = Regex.Match(all, $"^  {Regex.Escape(Category)}:\n(    .*\n)+", RegexOptions.Multiline).Value;
        Assert.NotEmpty(entry);
        File.WriteAllText(path, all.Replace(entry, "", StringComparison.Ordinal));
        Write(rules, $"{Family}/categories.yaml", "categories:\n" + entry);
    }

    private static void Write(string rules, string path, string yaml)
    {
        var file = Path.Combine(rules, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, yaml);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex("```yaml\n# rules/(?<path>\\S+)\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
