using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>Explanations of answers by the rules of the repository.</summary>
public sealed class ExplanationTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Load(Repository.Rules).Engine!;

    private static readonly Complaint OutOfSeason = new()
    {
        Text = "家里暖气不热",
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 4, 20, 10, 0, 0, TimeSpan.FromHours(8)),
        Facts = new Dictionary<string, GivenFact>
        {
            ["season.start"] = GivenFact.Of(new DateValue(new(2025, 11, 16))),
            ["season.end"] = GivenFact.Of(new DateValue(new(2026, 4, 5))),
        }.ToImmutableDictionary(),
    };

    [Fact]
    public void Explain_EveryCauseOfTheTree_IsConcludedOrHasAReasonWithAPlaceInAFile()
    {
        var answer = Engine.Diagnose(OutOfSeason with { Explain = true, Audience = Audience.BackOffice });
        var explanation = answer.Explanation!;
        var concluded = answer.Diagnosis.Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).Select(c => c.Cause.Id).ToList();
        Assert.NotEmpty(concluded);
        Assert.True(explanation.WhyNot.Length > 10);
        Assert.Empty(explanation.WhyNot.Select(w => w.Cause.Id).Intersect(concluded));
        Assert.All(explanation.WhyNot.Where(w => w.Step is not null), w => Assert.True(w.Step!.At.Line > 0 && w.Step.At.Path.EndsWith(".yaml", StringComparison.Ordinal)));
        Assert.All(answer.Diagnosis.Causes.SelectMany(c => c.Because), step => Assert.True(step.At.Line > 0));
        Assert.Contains("tree.yaml:", explanation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EveryFlip_ReallyFlips()
    {
        var answer = Engine.Diagnose(OutOfSeason with { Explain = true });
        Assert.NotEmpty(answer.Explanation!.Flips);
        Assert.All(answer.Explanation.Flips, flip => Assert.NotEqual(
            answer.Diagnosis.Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).Select(c => c.Cause.Id).Order(), flip.Causes.Select(c => c.Id).Order()));
    }

    [Fact]
    public void Explain_WhatWasComputed_NamesWhatItFollowsFrom() =>
        Assert.Contains("推算自", Engine.Diagnose(OutOfSeason with { Explain = true }).Explanation!.Text, StringComparison.Ordinal);

    [Fact]
    public void Explain_FrontLine_ReadsNoPlacesInFiles() =>
        Assert.DoesNotContain(".yaml", Engine.Diagnose(OutOfSeason with { Explain = true }).Explanation!.Text, StringComparison.Ordinal);

    [Fact]
    public void Explain_ForACustomer_IsNotWritten() =>
        Assert.DoesNotContain("explanation", AnswerJson.Write(Engine.Diagnose(OutOfSeason with { Explain = true, Audience = Audience.Customer }), Engine.Rules), StringComparison.Ordinal);

    [Fact]
    public void NotAskedFor_CostsNothing()
    {
        var (plain, explained) = (OutOfSeason, OutOfSeason with { Explain = true });
        var before = Bytes(plain);
        var asked = Bytes(explained);
        var after = Bytes(plain);
        Assert.Null(Engine.Diagnose(plain).Explanation);
        Assert.Empty(Engine.Diagnose(plain).Diagnosis.Trace);
        Assert.True(after <= before * 1.02, $"{before} bytes before anything was explained, {after} after");
        Assert.True(asked > before * 1.5, $"{asked} bytes explained, {before} not");
    }

    /// <summary>Of one answer, without what the first one warms up.</summary>
    private static long Bytes(Complaint complaint)
    {
        Engine.Diagnose(complaint);
        var start = GC.GetAllocatedBytesForCurrentThread();
        Engine.Diagnose(complaint);
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }
}
