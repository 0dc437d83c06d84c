using System.Text;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Packs;

public sealed class RuleFolderReaderTests : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("rules-test-");
    private readonly List<Issue> issues = [];

    public void Dispose() => home.Delete(recursive: true);

    [Fact]
    public void Read_Folders_GivesFilesInOrdinalOrderOverlaysLater()
    {
        Put("rules/power/pack.yaml", "id: power\n");
        Put("rules/groups.yaml", "\uFEFFgroups: {}\n");
        Put("rules/power/notes.txt", "no rule file");
        Put("rules/.git/x.yaml", "hidden: 1\n");
        Put("own/regulations/a.regulation.yaml", "title: a\n");
        var files = Read("rules", "own");
        Assert.Empty(issues);
        Assert.Equal(["rules/groups.yaml", "rules/power/pack.yaml", "own/regulations/a.regulation.yaml"], files.Files.Select(file => file.Path));
        Assert.Equal("groups: {}\n", files.Files[0].Content);
    }

    [Fact]
    public void Read_SameRulesElsewhereWithOtherLineEnds_HasTheSameDigest()
    {
        Put("one/rules/a.yaml", "a: 1\nb: 2\n");
        Put("two/rules/a.yaml", "a: 1\r\nb: 2\r\n");
        var one = Read("one/rules");
        Assert.Equal(one.Digest, Read("two/rules/").Digest);
        Assert.Equal(one.Digest, RuleFiles.Of(new SourceText("rules/a.yaml", "a: 1\nb: 2\n")).Digest);
        Assert.NotEqual(one.Digest, RuleFiles.Of(new SourceText("rules/b.yaml", "a: 1\nb: 2\n")).Digest);
        Assert.NotEqual(one.Digest, RuleFiles.Of(new SourceText("rules/a.yaml", "a: 1\nb: 3\n")).Digest);
        Assert.Equal(64, one.Digest.Length);
    }

    [Fact]
    public void Read_FolderMissing_SaysTheMend()
    {
        Read("nowhere");
        var issue = Assert.Single(issues);
        Assert.Equal("DE1001", issue.Code);
        Assert.Contains("--rules", issue.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FolderWithoutRules_IsAnIssue()
    {
        Put("rules/readme.txt", "");
        Read("rules");
        Assert.Equal("DE1008", Assert.Single(issues).Code);
    }

    [Fact]
    public void Read_FileNotUtf8_PointsToTheByte()
    {
        File.WriteAllBytes(Put("rules/a.yaml", ""), [.. "a: 1\nb: "u8, 0xCD, 0xA3, 0xFF]);
        var files = Read("rules");
        Assert.Empty(files.Files);
        var issue = Assert.Single(issues);
        Assert.Equal("DE1003", issue.Code);
        Assert.Equal("rules/a.yaml:2", $"{issue.At.Path}:{issue.At.Line}");
    }

    [Fact]
    public void Read_LimitsOfBytesAndFiles_HoldAtTheLimitAndBreakOneBeyond()
    {
        Put("rules/a.yaml", new string('#', 10));
        Put("rules/b.yaml", new string('#', 5));
        var within = new RuleFolderLimits { FileBytes = 10, TotalBytes = 15, Files = 2 };
        Assert.Equal(2, Read(within).Files.Length);
        Assert.Empty(issues);
        Read(within with { FileBytes = 9 });
        Read(within with { TotalBytes = 14 });
        Read(within with { Files = 1 });
        Assert.Equal(["DE1004", "DE1006", "DE1005"], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Read_LinkOutOfTheFolder_IsNotFollowed()
    {
        Put("secret/a.yaml", "secret: 1\n");
        Put("rules/a.yaml", "a: 1\n");
        File.CreateSymbolicLink(Full("rules/b.yaml"), Full("secret/a.yaml"));
        Directory.CreateSymbolicLink(Full("rules/c"), Full("secret"));
        var files = Read("rules");
        Assert.Equal(["rules/a.yaml"], files.Files.Select(file => file.Path));
        Assert.Equal(["DE1007", "DE1007"], issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Read_LinkInsideTheFolder_ReadsFilesAndSkipsLoops()
    {
        Put("rules/a.yaml", "a: 1\n");
        File.CreateSymbolicLink(Full("rules/b.yaml"), Full("rules/a.yaml"));
        Directory.CreateDirectory(Full("rules/c"));
        Directory.CreateSymbolicLink(Full("rules/c/d"), Full("rules/c"));
        Assert.Equal(["rules/a.yaml", "rules/b.yaml"], Read("rules").Files.Select(file => file.Path));
        Assert.Empty(issues);
    }

    [Fact]
    public void Read_WhatCannotBeRead_IsToldInWholeMessages()
    {
        Read("nowhere");
        Directory.CreateDirectory(Full("rules"));
        Read("rules");
        using (new FileStream(Put("rules/held.yaml", "a: 1\n"), FileMode.Open, FileAccess.ReadWrite, FileShare.None)) Read("rules");
        File.Delete(Full("rules/held.yaml"));
        File.WriteAllBytes(Put("rules/a.yaml", ""), [.. "a: 1\nb: "u8, 0xCD, 0xA3, 0xFF]);
        Put("secret/a.yaml", "secret: 1\n");
        File.CreateSymbolicLink(Full("rules/b.yaml"), Full("secret/a.yaml"));
        Read("rules");
        File.Delete(Full("rules/b.yaml"));
        Put("rules/a.yaml", new string('#', 10));
        Put("rules/b.yaml", new string('#', 5));
        var limits = new RuleFolderLimits { FileBytes = 10, TotalBytes = 15, Files = 2 };
        Read(limits with { FileBytes = 9 });
        Read(limits with { TotalBytes = 14 });
        Read(limits with { Files = 1 });
        var told = string.Join("\n", issues.Select(issue => $"{issue.At}: {issue.Code}: {issue.Message.Chinese}\n  {issue.Message.English}"));
        Snapshot.Match(told.Replace(home.FullName, "HOME", StringComparison.Ordinal));
    }

    private RuleFiles Read(params string[] folders) => new RuleFolderReader().Read(folders.Select(Full), issues);

    private RuleFiles Read(RuleFolderLimits limits) => new RuleFolderReader(limits).Read([Full("rules")], issues);

    private string Full(string path) => Path.Combine(home.FullName, path);

    private string Put(string path, string content)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content, new UTF8Encoding(false));
        return full;
    }
}
