using DiagnosisEngine.Explanations;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Handling;
using Xunit;

namespace DiagnosisEngine.Tests.Explanations;

public sealed class FigureWordsTests
{
    /// <summary>Two texts, each with a table of its own: the old one gave towns a day, the new one gives them two.</summary>
    [Fact]
    public void Say_AConditionsTableAndALimitsTable_EachReadTheRowOfItsOwnDay()
    {
        var scene = new Scene();
        scene.Regulate(id: "old", from: new(2020, 1, 1), to: new(2025, 12, 31), figures: [Repair(scene, 24)]);
        scene.Regulate(id: "new", from: new(2026, 1, 1), figures: [Repair(scene, 48)]);
        var knowledge = new KnowledgeFrames(scene.Rules());
        var received = Scene.At(2026, 1, 15, 20);
        var frame = knowledge.Create(new()
        {
            Facts = new([new("area.kind", EvidenceState.Known, new ChoiceValue("urban"), FactOrigin.Customer, received)]),
            Now = received,
            OccurredOn = new(2025, 12, 20),
            Place = "CN-3702",
        });
        var words = new FigureWords(frame, knowledge);
        Assert.Contains("= 24小时（按表查取", words.Say("repair"), StringComparison.Ordinal);
        Assert.Contains("= 48小时（按表查取", words.SayLimit("repair"), StringComparison.Ordinal);
    }

    private static Figure Repair(Scene scene, decimal hours) => new()
    {
        Name = "repair",
        Table = new("area.kind", [new(scene.Test("area.kind", "urban"), Scene.Duration(hours)), new(scene.Test("area.kind", "rural"), Scene.Duration(72))]),
    };
}
