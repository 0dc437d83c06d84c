using System.Text.Json;
using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Architecture;

/// <summary>What the first page shows is what runs.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Pages => ["README.md", "README.zh.md"];

    [Fact]
    public void Readme_ShowsTheSampleThatRunsInCI()
    {
        var shown = Regex.Match(Read("README.md"), @"```csharp\n(?<code>.*?)```", RegexOptions.Singleline).Groups["code"].Value;
        Assert.Equal(Read("samples/GettingStarted/Program.cs").Trim(), shown.Trim());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Readme_NamesProjectsAndPagesThatExist(string page)
    {
        var text = Read(page);
        var projects = Regex.Matches(text, @"--project (?<path>\S+)").Select(m => m.Groups["path"].Value);
        var links = Regex.Matches(text, @"\]\((?<path>[^)#:]+)\)").Select(m => m.Groups["path"].Value);
        Assert.All(projects.Concat(links), path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Readme_RequestCanBeAnswered(string page)
    {
        var body = Regex.Match(Read(page), @"-d '(?<json>\{.*?\})'", RegexOptions.Singleline).Groups["json"].Value;
        using var request = JsonDocument.Parse(body);
        var complaint = ComplaintJson.Read(request.RootElement, TimeZoneInfo.Utc);
        var answer = DecisionEngine.Load(Repository.Rules).Engine!.Diagnose(complaint);
        Assert.Equal("heating.room-too-cold", answer.Hearing.Categories[0].Category.Id);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
