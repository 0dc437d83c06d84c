using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

public sealed class DecisionEngineTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Load(Repository.Rules).Engine!;

    private static readonly Complaint Complaint = new()
    {
        Text = "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
    };

    [Fact]
    public void Diagnose_ManyThreads_AllSayTheSame()
    {
        var expected = AnswerJson.Write(Engine.Diagnose(Complaint), Engine.Rules);
        var answers = Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8).Select(_ => AnswerJson.Write(Engine.Diagnose(Complaint), Engine.Rules));
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Theory]
    [InlineData("家里不热，才10度")]
    [InlineData("家里不热，才10度，有刚出生的婴儿")]
    public void Classify_SaysTheSeverityThatTheAnswerSays(string text)
    {
        var complaint = Complaint with { Text = text };
        Assert.Equal(Engine.Diagnose(complaint).Severity, Engine.Classify(complaint).Severity);
    }

    [Fact]
    public void Diagnose_UnknownWithoutASource_IsNotAskedAgain()
    {
        var complaint = Complaint;
        var asked = new HashSet<string>();
        while (Engine.Diagnose(complaint).Questions is [var question, ..])
        {
            Assert.True(asked.Add(question.Fact.Id), $"{question.Fact.Id} asked twice");
            complaint = complaint with { Facts = complaint.Facts.Add(question.Fact.Id, GivenFact.Unknown) };
        }
        Assert.NotEmpty(asked);
    }

    [Fact]
    public void Diagnose_DangerNotAcknowledged_SaysWhatToAcknowledge()
    {
        var complaint = Complaint with { Text = "家里停电了，老人在用呼吸机" };
        var held = Engine.Diagnose(complaint);
        Assert.Empty(held.Questions);
        Assert.Equal(["life_support"], held.Acknowledge.AsEnumerable());
        Assert.Empty(Engine.Diagnose(complaint with { Acknowledged = held.Acknowledge }).Acknowledge);
    }

    [Fact]
    public void AddDiagnosisEngine_ReadsSourcesOfTheHost()
    {
        using var services = new ServiceCollection()
            .AddSingleton<IFactSource>(new FakeSource("heating", new SourceReading("station.alarms", "pump")))
            .AddDiagnosisEngine(o => o.RulesFolder = Repository.Rules).BuildServiceProvider();
        var answer = services.GetRequiredService<DecisionEngine>().Diagnose(Complaint with { CustomerReference = "C-1" });
        Assert.Contains(answer.Sources, s => s is { System: "heating", Status: "ok" });
    }

    [Fact]
    public void Load_MissingFolder_SaysHowToMendIt()
    {
        var load = DecisionEngine.Load("no-such-folder");
        Assert.True(load.HasErrors);
        Snapshot.Match(load.Report);
    }

    [Fact]
    public void AddDiagnosisEngine_OneEngineForTheHost()
    {
        using var services = new ServiceCollection().AddDiagnosisEngine(o => o.RulesFolder = Repository.Rules).BuildServiceProvider();
        Assert.Same(services.GetRequiredService<DecisionEngine>(), services.GetRequiredService<DecisionEngine>());
    }

    [Fact]
    public void AddDiagnosisEngine_RulesMissing_ThrowsTheReport()
    {
        using var services = new ServiceCollection().AddDiagnosisEngine(o => o.RulesFolder = "no-such-folder").BuildServiceProvider();
        Assert.Contains("no-such-folder", Assert.Throws<RuleLoadException>(services.GetRequiredService<DecisionEngine>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddDiagnosisEngine_RulesMissing_StopsTheHostAtItsStart()
    {
        await using var services = new ServiceCollection().AddDiagnosisEngine(o => o.RulesFolder = "no-such-folder").BuildServiceProvider();
        var starting = services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().Single();
        Assert.Contains("no-such-folder", (await Assert.ThrowsAsync<RuleLoadException>(() => starting.StartAsync(default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FilesOfAnEarlierLoad_IsTheSameRules()
    {
        using var rules = new TinyRules();
        var first = DecisionEngine.Load(rules.Folder);
        var again = DecisionEngine.Load(first.Files);
        Assert.Equal(first.Engine!.Rules.Digest, again.Engine!.Rules.Digest);
        Assert.Equal(first.Files.Digest, DiagnosisEngine.Packs.RuleFiles.Read(rules.Folder).Digest);
        Assert.Equal(first.Files.Digest, first.Files.With(first.Files.Files[3]).Digest);
        Assert.NotEqual(first.Files.Digest, first.Files.With(first.Files.Files[3] with { Content = "" }).Digest);
    }

    [Theory]
    [InlineData("heating.scope")]
    [InlineData("张三的电话")]
    [InlineData("13800138000")]
    [InlineData("call13800138000")]
    public void Diagnose_ANameNobodyKnows_IsRepeatedOnlyWhereItHasTheShapeOfOne(string name)
    {
        var error = Assert.Throws<ComplaintException>(() => Engine.Diagnose(new Complaint
        {
            Category = name,
            Facts = System.Collections.Immutable.ImmutableDictionary<string, GivenFact>.Empty.Add(name, name).Add("room.measured", name),
        }));
        var said = string.Join('\n', error.Errors.Select(e => $"{e.Pointer} {e.Message.Chinese} {e.Message.English} {string.Join(' ', e.Parameters.Values)}"));
        Assert.Equal(name == "heating.scope", said.Contains(name, StringComparison.Ordinal));
        Assert.Equal(3, error.Errors.Length);
    }

    [Fact]
    public void Load_WithAnOverlay_AddsItsRegulations()
    {
        var overlay = Directory.CreateTempSubdirectory("overlay");
        try
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(overlay.FullName, "regulations")).FullName, "our-city.regulation.yaml"), """
                title: 本市供热设定
                kind: practice
                place: CN-4101
                versions:
                  - effective-from: 2025-01-01
                    effective-to: null
                    in-force-checked: null
                    articles:
                      settings: { number: null, requires: 本市的室外设计温度。, text-read: false, figures: { outdoor_design_temperature: -4 ℃ } }
                """);
            var load = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Overlays = [overlay.FullName] });
            Assert.DoesNotContain(load.Issues, issue => issue.Severity != IssueSeverity.Note);
            Assert.NotEqual(Engine.Rules.Digest, load.Engine!.Rules.Digest);
            Assert.Contains("our-city", load.Engine.Rules.Regulations.Keys);
        }
        finally
        {
            overlay.Delete(recursive: true);
        }
    }
}
