using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Classification;

/// <summary>Things said near one another, and word lists.</summary>
public sealed class CombinationTests
{
    private static readonly RuleBase Base = Rules.Base with
    {
        Words = new[]
        {
            new WordList("铁器", [.. new[] { "铁门", "水龙头", "灶台" }.Select(Rules.Phrase)], SourceSpan.None),
            new WordList("发麻", [.. new[] { "麻了", "咬手", "打了一下", "弹…出去" }.Select(Rules.Phrase)], SourceSpan.None),
        }.ToImmutableSortedDictionary(l => l.Id, l => l),
        Hazards = Rules.Base.Hazards.SetItem("electric_shock", Rules.Hazard("electric_shock", Severity.S1, ["<铁器> & <发麻>", "插座 & 手 & <发麻>"], [])),
    };

    private static readonly ComplaintListener Listener = new(Base);

    [Theory]
    [InlineData("洗菜的时候碰到水龙头咬手", true)]
    [InlineData("麻了，就是摸了那个铁门", true)]
    [InlineData("我媳妇一摸灶台就给弹飞出去了", true)]
    [InlineData("水龙头坏了", false)]
    [InlineData("蹲久了腿麻了", false)]
    [InlineData("水龙头坏了三天没人来修，另外我要说说你们的电话，排了半个钟头才打进来，蹲着等腿都麻了", false)]
    [InlineData("水龙头没有咬手", false)]
    [InlineData("去年铁门打了一下，后来修好了", false)]
    [InlineData("拔插座的时候手咬手", true)]
    [InlineData("插座咬手", false)]
    public void Hear_ThingsNearOneAnother_MeanSomethingTogether(string text, bool expected) =>
        Assert.Equal(expected, Listener.Hear(text, Rules.ReceivedAt).Hazards.Any(h => h.Hazard.Id == "electric_shock"));

    [Fact]
    public void Hear_Combination_ShowsTheStretchThatHoldsAllParts()
    {
        const string text = "你好，一碰水龙头，手就咬手了";
        var evidence = Assert.Single(Assert.Single(Listener.Hear(text, Rules.ReceivedAt).Hazards).Evidence);
        Assert.Equal("<铁器> & <发麻>", evidence.Phrase);
        Assert.Equal("水龙头，手就咬手", text.Substring(evidence.At.Start, evidence.At.Length));
    }

    [Fact]
    public void Check_WrongCombinations_AreEachTold()
    {
        var rules = Base with { Hazards = Base.Hazards.SetItem("trapped", Rules.Hazard("trapped", Severity.S1, ["电梯 &", "<铁其> & 手", "a1 & b2 & c3 & d4 & e5"], [])) };
        var issues = new List<Issue>();
        PhraseCheck.Check(rules, issues);
        Snapshot.Match(string.Join('\n', issues.Select(i => $"{i.Code}: {i.Message.Chinese}\n  {i.Message.English}")));
    }
}
