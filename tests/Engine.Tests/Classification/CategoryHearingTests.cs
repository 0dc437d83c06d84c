using Xunit;

namespace DiagnosisEngine.Tests.Classification;

public sealed class CategoryHearingTests
{
    [Theory]
    [InlineData("家里暖气不热，冻得睡不着", "heating.room-too-cold")]
    [InlineData("暖氣片冰涼，家裡好冷", "heating.room-too-cold")]
    [InlineData("热水器不热", "heating.no-hot-water")]
    [InlineData("又停电了！！这个月第三次了", "power.outage")]
    [InlineData("没有通知停电，太过分", "power.outage")]
    [InlineData("没有停电通知就停电", "power.outage")]
    [InlineData("不是停电，是停水", "water.no-water")]
    [InlineData("是不是停电了？", "power.outage")]
    [InlineData("煤气味好重", "gas.leak")]
    [InlineData("物业公司收水电费不透明，电梯也坏，供暖不管，绿化差", "other")]
    [InlineData("没有停电", "other")]
    [InlineData("新闻里说有人一氧化碳中毒，我家暖气不热", "heating.room-too-cold")]
    [InlineData("抖音上都在说停暖的事，我们小区家里不热没人管", "heating.room-too-cold")]
    [InlineData("新闻里说我家那边停电", "other")]
    [InlineData("供暖", "heating.room-too-cold")]
    [InlineData("你好，请问我家暖气怎么回事啊？！", "heating.room-too-cold")]
    [InlineData("燃气太差", "gas.leak")]
    [InlineData("燃气公司差劲", "other")]
    [InlineData("没有用电", "other")]
    [InlineData("煤气费，煤气", "other")]
    [InlineData("你好", "other")]
    [InlineData("", "other")]
    public void Hear_Complaint_HasItsBestCategory(string text, string expected)
    {
        var categories = Rules.Hear(text).Categories;
        Assert.Equal(expected, categories.IsEmpty ? "other" : categories[0].Category.Id);
        Assert.All(categories, c => Assert.InRange(c.Score, 0, 1));
    }

    [Fact]
    public void Hear_WeakPhraseInALongText_StaysOther() =>
        Assert.Empty(Rules.Hear("供暖" + string.Concat(Enumerable.Repeat("绿化差电梯也坏保安不在岗。", 23))).Categories);

    [Fact]
    public void Hear_WeakPhraseAllOverALongText_IsItsCategory() =>
        Assert.NotEmpty(Rules.Hear("供暖，暖气，地暖！").Categories);

    [Fact]
    public void Hear_WeakPhraseBesideAStrongOne_GivesItWay() =>
        Assert.Equal("water.no-water", Rules.Hear("停水，暖气").Categories[0].Category.Id);

    [Fact]
    public void Hear_Repetition_CountsOnce() =>
        Assert.Equal(Rules.Hear("停电").Categories[0].Score, Rules.Hear("停电停电停电。停电！").Categories[0].Score);

    [Fact]
    public void Hear_IntentAndEmotion_AreFound()
    {
        var hearing = Rules.Hear("忍无可忍！我要投诉，催了三遍了，太过分");
        Assert.Equal(["complaint", "chase"], hearing.Intents.Select(i => i.Intent.Id));
        Assert.Equal("furious", hearing.Emotion?.Intent.Id);
    }
}
