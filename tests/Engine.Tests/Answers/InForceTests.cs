using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>The fast way through the front door.</summary>
public sealed class InForceTests : IDisposable
{
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData(false, "down", "light.feeder-down")]
    [InlineData(true, "upright", "light.lamp-burnt")]
    [InlineData(true, "leaning", "light.pole-damaged")]
    public void Conclude_FactsOfACase_IsWhatDiagnoseConcludes(bool power, string pole, string cause)
    {
        var engine = DecisionEngine.Load(_rules.Folder).Engine!;
        var rules = engine.InForce("CN-37");
        var facts = rules.NewFacts();
        var slot = rules.FactSlot("lamp.pole");
        facts.Set(rules.FactSlot("feeder.power"), power);
        facts.SetChoice(slot, rules.ChoiceNumber(slot, pole));
        var full = engine.Diagnose(new Complaint
        {
            Tree = "light/lamp-out",
            Facts = ImmutableDictionary<string, GivenFact>.Empty.Add("feeder.power", power).Add("lamp.pole", pole),
        });
        Assert.Equal(cause, Assert.Single(rules.Tree("light/lamp-out").Conclude(facts).Causes).Id);
        Assert.Equal(cause, Assert.Single(full.Diagnosis.Causes).Cause.Id);
    }

    [Fact]
    public void InForce_UnknownRegion_SaysSo() => Assert.Throws<ComplaintException>(() => DecisionEngine.Load(_rules.Folder).Engine!.InForce("CN-99"));

    [Fact]
    public void Tree_BeforeItsFirstDay_DoesNotAnswer()
    {
        var rules = DecisionEngine.Load(_rules.Folder).Engine!.InForce(receivedAt: new DateTimeOffset(2024, 12, 31, 12, 0, 0, TimeSpan.Zero));
        Assert.Contains("does not answer on 2024-12-31", Assert.Throws<ArgumentException>(() => rules.Tree("light/lamp-out")).Message, StringComparison.Ordinal);
    }
}
