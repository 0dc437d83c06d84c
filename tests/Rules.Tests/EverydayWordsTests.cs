using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>What people write who write little.</summary>
public sealed class EverydayWordsTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    [Theory]
    [InlineData("停电", "power.outage")]
    [InlineData("没电", "power.outage")]
    [InlineData("家里没电", "power.outage")]
    [InlineData("隔壁楼还亮着", "power.outage")]
    [InlineData("电表跳字快", "power.meter-accuracy")]
    [InlineData("手机在家一格信号都没有", "telecom.no-signal")]
    [InlineData("5G信号差", "telecom.no-signal")]
    [InlineData("信号差", "telecom.no-signal")]
    [InlineData("上不了网", "telecom.broadband-down")]
    [InlineData("话费乱扣", "telecom.unknown-charge")]
    [InlineData("暖气没来", "heating.late-start")]
    [InlineData("暖气到现在还没来，别的小区早热了", "heating.late-start")]
    [InlineData("煤气没了", "gas.no-gas")]
    [InlineData("没气", "gas.no-gas")]
    [InlineData("漏水", "water.leak")]
    [InlineData("手机丢了", null)]
    [InlineData("热死了", null)]
    public void Classify_AFewWords_HaveTheirCategory(string text, string? expected)
    {
        var categories = Engine.Value.Classify(new Complaint { Text = text }).Hearing.Categories;
        Assert.Equal(expected, categories.IsEmpty ? null : categories[0].Category.Id);
    }

    /// <summary>Between a short phrase of one answer and a longer one of another lie ways to say it that hold the short one alone.</summary>
    [Theory]
    [InlineData("楼上家的暖气片漏水漏到我家了", "leak.place", "from_above")]
    [InlineData("楼上邻居暖气片漏到我家", "leak.place", "from_above")]
    [InlineData("楼上暖气片一直漏水", "leak.place", "from_above")]
    [InlineData("我家暖气片漏水了", "leak.place", "inside")]
    [InlineData("楼上楼下都没事，就我家暖气片漏水", "leak.place", "inside")]
    [InlineData("好几个小区都停电了", "outage.scope", "area")]
    [InlineData("附近几个小区停电了", "outage.scope", "area")]
    [InlineData("周边小区停电", "outage.scope", "area")]
    [InlineData("我们小区停电了", "outage.scope", "estate")]
    [InlineData("附近小区没停电，就我们小区停电", "outage.scope", "estate")]
    [InlineData("附近几个小区都有电，就我们小区停电", "outage.scope", "estate")]
    [InlineData("手机一格信号都没得", "signal.bars", "no_service")]
    [InlineData("手机屋里一格信号没得", "signal.bars", "no_service")]
    [InlineData("手机一格信号也没有", "signal.bars", "no_service")]
    [InlineData("手机就一格信号", "signal.bars", "few")]
    [InlineData("补办我的手机卡", "name.request", "replace")]
    [InlineData("想办手机卡", "name.request", "new_card")]
    public void Classify_AFewWords_TellWhichAnswer(string text, string fact, string expected)
    {
        var heard = Engine.Value.Classify(new Complaint { Text = text }).Hearing.Facts.Where(one => one.Fact.Id == fact);
        Assert.Equal([expected], heard.Select(one => (one.Value as ChoiceValue)?.Key));
    }
}
