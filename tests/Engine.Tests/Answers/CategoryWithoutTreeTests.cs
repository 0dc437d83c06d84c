using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>Heating that starts late, where a folder laid over disables its tree: the gate of station events still names it.</summary>
public sealed class CategoryWithoutTreeTests
{
    private static readonly DecisionEngine Engine = WithoutTheTree();

    private static DecisionEngine WithoutTheTree()
    {
        var site = Directory.CreateTempSubdirectory("without-tree");
        try
        {
            File.WriteAllText(Path.Combine(site.FullName, "overlay.yaml"), "title: 本市\ndisable: { heating/late-start: 归街道受理 }\n");
            return DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Overlays = [site.FullName] }).Engine!;
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }

    private static Answer LateStart(params (string Fact, GivenFact Value)[] facts) => Engine.Diagnose(new Complaint
    {
        Category = "heating.late-start",
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        Facts = facts.ToImmutableDictionary(f => f.Fact, f => f.Value),
    });

    [Fact]
    public void Diagnose_AGateFindsTheCause_Concludes()
    {
        var diagnosis = LateStart(("station.event_open", true)).Diagnosis;
        Assert.Equal((DiagnosisStatus.Concluded, "heating/station-event"), (diagnosis.Status, diagnosis.Gate));
        Assert.Equal("heating.known-event", Assert.Single(diagnosis.Causes).Cause.Id);
    }

    [Fact]
    public void Diagnose_NothingIsKnown_SaysWhatWasUnderstoodAndAsksNothing()
    {
        var answer = LateStart();
        Assert.Equal(DiagnosisStatus.Undetermined, answer.Diagnosis.Status);
        Assert.Empty(answer.Questions);
        Assert.Empty(answer.Diagnosis.NotExcluded);
        Assert.Contains("查清楚了如实告诉您", answer.Reply.Text, StringComparison.Ordinal);
    }
}
