using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>Trees on trial change nothing in an answer; asked for, they say what they would have answered.</summary>
public sealed class ShadowTests : IDisposable
{
    private const string Trial = """
        title: 路灯不亮（新）
        handles: [light.lamp-out]
        status: test
        root:
          first:
            - { when: "feeder.power = false", conclude: light.pole-damaged }
          otherwise: { conclude: light.lamp-burnt }
        """;

    private static readonly Complaint Dark = new()
    {
        Text = "路灯不亮",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        Facts = Power("false"),
    };

    private readonly TinyRules _rules = new TinyRules().Write("light/lamp-new/tree.yaml", Trial);

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("test")]
    [InlineData("draft")]
    public void Include_SaysWhatTheTreeOnTrialWouldHaveAnswered(string status)
    {
        _rules.Replace("light/lamp-new/tree.yaml", "status: test", $"status: {status}");
        var shadow = Answer(Dark with { IncludeTest = true }).Shadow!;
        Assert.Equal("light/lamp-new", Assert.Single(shadow.Trees).Id);
        var difference = Assert.Single(shadow.Differences);
        Assert.Equal(("causes", "light.feeder-down", "light.pole-damaged"), (difference.What, Assert.Single(difference.Answered), Assert.Single(difference.Shadow)));
    }

    [Fact]
    public void Include_ChangesNothingElseInTheAnswer()
    {
        var engine = DecisionEngine.Load(_rules.Folder).Engine!;
        var without = AnswerJson.Write(engine.Diagnose(Dark), engine.Rules);
        var beside = engine.Diagnose(Dark with { IncludeTest = true });
        Assert.Contains("\"shadow\":", AnswerJson.Write(beside, engine.Rules), StringComparison.Ordinal);
        Assert.Equal(without, AnswerJson.Write(beside with { Shadow = null }, engine.Rules));
        Assert.Equal(AnswerJson.Write(beside, engine.Rules), AnswerJson.Write(engine.Diagnose(Dark with { IncludeTest = true }), engine.Rules));
    }

    [Fact]
    public void Include_StatusAndQuestionDiffer_AreToldToo()
    {
        var shadow = Answer(Dark with { IncludeTest = true, Facts = Power("true") }).Shadow!;
        var told = shadow.Differences.Select(d => $"{d.What}: {string.Join(' ', d.Answered)} > {string.Join(' ', d.Shadow)}");
        Assert.Equal(["status: needs-facts > concluded", "causes: light.lamp-burnt light.pole-damaged > light.lamp-burnt", "question: lamp.pole > "], told);
    }

    [Fact]
    public void Include_NoTreeOnTrialIsMet_SaysNothing()
    {
        Assert.Null(Answer(Dark with { IncludeTest = true, Tree = "light/lamp-out" }).Shadow);
        Assert.Null(Answer(Dark with { IncludeTest = true, Text = "我要办月票" }).Shadow);
        _rules.Replace("light/lamp-new/tree.yaml", "status: test", "status: test\neffective-from: 2099-01-01");
        Assert.Null(Answer(Dark with { IncludeTest = true }).Shadow);
    }

    [Fact]
    public void Include_ForACustomer_SaysNothing() => Assert.Null(Answer(Dark with { IncludeTest = true, Audience = Audience.Customer }).Shadow);

    [Fact]
    public void WithoutInclude_ATreeOnTrialNeverAnswers()
    {
        Assert.Null(Answer(Dark).Shadow);
        Assert.Empty(Answer(Dark with { Tree = "light/lamp-new" }).Diagnosis.Causes);
        _rules.Replace("light/lamp-out/tree.yaml", "status: stable", "status: test").Write("light/lamp-new/tree.yaml", Trial.Replace("[light.lamp-out]", "[]", StringComparison.Ordinal));
        Assert.Empty(Answer(Dark).Diagnosis.Causes);
    }

    [Fact]
    public void Deprecated_Answers()
    {
        _rules.Replace("light/lamp-out/tree.yaml", "status: stable", "status: deprecated");
        Assert.Equal("light.feeder-down", Assert.Single(Answer(Dark).Diagnosis.Causes).Cause.Id);
    }

    [Fact]
    public void Gate_OnTrial_IsTriedBeforeTheStableTree()
    {
        _rules.Write("light/lamp-new/tree.yaml", Trial.Replace("[light.lamp-out]", "[light]", StringComparison.Ordinal)).Replace("light/pack.yaml", "systems:", "gates: [lamp-new]\nsystems:");
        var answer = Answer(Dark with { IncludeTest = true });
        Assert.Null(answer.Diagnosis.Gate);
        Assert.Equal("light/lamp-new", answer.Shadow!.Answer.Diagnosis.Gate);
    }

    [Fact]
    public void Disabled_InAFolderLaidOver_DoesNotAnswer()
    {
        var site = Path.Combine(_rules.Root, "site");
        Directory.CreateDirectory(site);
        File.WriteAllText(Path.Combine(site, "overlay.yaml"), "title: 本市\ndisable: { light/lamp-out: 归市政 }\n");
        var load = DecisionEngine.Load(_rules.Folder, new DecisionEngineOptions { Overlays = [site] });
        Assert.Empty(load.Engine!.Diagnose(Dark).Diagnosis.Causes);
        Assert.NotEqual(DecisionEngine.Load(_rules.Folder).Engine!.Rules.Digest, load.Engine.Rules.Digest);
    }

    private Answer Answer(Complaint complaint)
    {
        var load = DecisionEngine.Load(_rules.Folder);
        Assert.True(load.Engine is not null, load.Report);
        return load.Engine.Diagnose(complaint);
    }

    private static ImmutableDictionary<string, GivenFact> Power(string value) =>
        ImmutableDictionary<string, GivenFact>.Empty.Add("feeder.power", new GivenFact(EvidenceState.Known, [value]) { Source = "system:grid" });
}
