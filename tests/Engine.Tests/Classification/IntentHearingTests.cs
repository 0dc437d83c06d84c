using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using Xunit;

namespace DiagnosisEngine.Tests.Classification;

public sealed class IntentHearingTests
{
    [Theory]
    [InlineData("跟你们说一声，路灯不亮", "inform")]
    [InlineData("说一声，赶紧修", "correct")]
    [InlineData("赶紧修，还要赔偿", "compensate")]
    [InlineData("路灯不亮", "")]
    public void Hear_SeveralMotives_IsTheFurthest(string text, string expected) => Assert.Equal(expected, Rules.Hear(text).Motive?.Intent.Id ?? "");

    [Theory]
    [InlineData("再不来我就找记者曝光，去上访", "media|petition")]
    [InlineData("上次就找过记者了", "media")]
    [InlineData("我没有上访", "")]
    [InlineData("新闻里记者说过停电", "")]
    public void Hear_WhereTheyTurnNext_CountsThreatsAndThePast(string text, string expected) => Assert.Equal(expected, Ids(Rules.Hear(text).Escalations));

    [Theory]
    [InlineData("家里有老人和婴儿", "elder|infant")]
    [InlineData("邻居家有老人", "")]
    [InlineData("家里没有老人", "")]
    public void Hear_WhoNeedsCare_IsOfTheirOwnHome(string text, string expected) => Assert.Equal(expected, Ids(Rules.Hear(text).Sensitive));

    [Fact]
    public void Hear_Conduct_IsExplainedByItsWords()
    {
        const string Text = "你們這些混蛋，十倍賠我";
        var conduct = Rules.Hear(Text).Conduct;
        Assert.Equal("abuse|high-demand", Ids(conduct));
        Assert.Equal(["混蛋", "十倍賠"], conduct.SelectMany(c => c.Evidence).Select(e => Text.Substring(e.At.Start, e.At.Length)));
    }

    private static string Ids(ImmutableArray<HeardIntent> rows) => string.Join('|', rows.Select(r => r.Intent.Id));
}
