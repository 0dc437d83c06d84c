using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Training;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Complaints that were never learned from; the bounds are what was reached.</summary>
public sealed class BlindSetTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    [Theory]
    [InlineData("plain", 6, 17)]
    [InlineData("talk", 1, 3)]
    [InlineData("week", 1, 1)]
    [InlineData("fortnight", 0, 1)]
    [InlineData("month", 0, 0)]
    [InlineData("board", 4, 1)]
    [InlineData("passing", 16, 0)]
    [InlineData("aside", 2, 7)]
    [InlineData("village", 3, 1)]
    [InlineData("season", 1, 1)]
    [InlineData("signs", 6, 6)]
    public void Dangers_AreHeardNoWorseThanTheyWere(string set, int missed, int inVain)
    {
        var texts = new LabelledTextReader(Engine.Value.Rules) { TakesDangersAlone = true }.Read([Path.Combine(Repository.Root, "tests/Rules.Tests/blind", set + ".jsonl")]);
        var wrong = texts.Where(text => text.Hazards.IsEmpty == IsAlarmed(text.Text)).ToList();
        Assert.True(wrong.Count(text => !text.Hazards.IsEmpty) <= missed, "not heard: " + string.Join(' ', wrong.Where(text => !text.Hazards.IsEmpty).Select(text => text.Id)));
        Assert.True(wrong.Count(text => text.Hazards.IsEmpty) <= inVain, "in vain: " + string.Join(' ', wrong.Where(text => text.Hazards.IsEmpty).Select(text => text.Id)));
    }

    private static bool IsAlarmed(string text) => !Engine.Value.Classify(new Complaint { Text = text }).Hazards.IsEmpty;
}
