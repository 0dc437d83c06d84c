using DiagnosisEngine.Answers;
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
}
