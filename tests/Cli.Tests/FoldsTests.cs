using DiagnosisEngine.Cli.Evaluation;
using DiagnosisEngine.Cli.Training;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class FoldsTests
{
    [Fact]
    public void Deal_NearCopies_ComeToOnePart()
    {
        var texts = Enumerable.Range(0, 40).Select(at => Heard(at < 20 ? "light" : "other", new string([.. Enumerable.Range(0, 12).Select(c => (char)('一' + at * 12 + c))]))).ToList();
        texts.Add(Heard("light", "门口的路灯坏了三天没有人来修"));
        texts.Add(Heard("other", "你好，门口的路灯坏了三天没有人来修，急"));
        var parts = Folds.Deal(texts, 5);
        Assert.Equal(parts[^2], parts[^1]);
        Assert.All(parts.CountBy(p => p), part => Assert.InRange(part.Value, 8, 9));
        Assert.All(Enumerable.Range(0, 5), part => Assert.Contains(Enumerable.Range(0, 20), at => parts[at] == part));
        Assert.Equal(parts.AsEnumerable(), Folds.Deal(texts, 5));
    }

    [Fact]
    public void ByMajority_InParts_LearnsFromTheOthersAlone()
    {
        List<HeardText> texts = [Heard("light", "甲"), Heard("light", "乙"), Heard("other", "丙")];
        Assert.Equal(["light", "light", "light"], Baselines.ByMajority(texts, []).Select(t => t.Group));
        Assert.Equal(["other", "other", "light"], Baselines.ByMajority(texts, [0, 0, 1]).Select(t => t.Group));
    }

    [Theory]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(133, 159, 0.7711, 0.8859)]
    [InlineData(10, 10, 0.7225, 1)]
    public void Share_OfFewTexts_HasAWideInterval(int right, int of, double low, double high)
    {
        Assert.Equal(low, new Share(right, of).Low, 3);
        Assert.Equal(high, new Share(right, of).High, 3);
    }

    private static HeardText Heard(string group, string text) => new(new LabelledText("", text, null, group, []), group, null, 0, []);
}
