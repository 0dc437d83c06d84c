using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Training;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Who calls a danger by its name is heard.</summary>
public sealed class PlainDangerTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    [Theory]
    [InlineData("燃气泄漏", "gas_leak")]
    [InlineData("小区的燃气管经常漏气", "gas_leak")]
    [InlineData("燃气主管道一直在漏", "gas_leak")]
    [InlineData("我家天然气灶的软管漏气了", "gas_leak")]
    [InlineData("触电了触电了，我爱人躺那不动", "electric_shock")]
    [InlineData("我家热水器漏电", "electric_shock")]
    [InlineData("路灯杆漏电", "electric_shock")]
    [InlineData("变压器起火了", "fire_or_smoke")]
    [InlineData("配电箱着火，快派人来", "fire_or_smoke")]
    [InlineData("楼道电表箱冒烟", "fire_or_smoke")]
    [InlineData("电线断了掉在地上", "live_or_fallen_wire")]
    [InlineData("高压线垂下来了", "live_or_fallen_wire")]
    [InlineData("电线杆歪了快倒了", "collapse_risk")]
    [InlineData("围墙要倒了", "collapse_risk")]
    [InlineData("门口路面塌陷", "collapse_risk")]
    [InlineData("有人被困电梯", "trapped")]
    [InlineData("煤气中毒了，头晕起不来", "carbon_monoxide")]
    [InlineData("雨水漏进配电柜", "water_into_live_equipment")]
    [InlineData("自来水被污染了，喝了拉肚子", "contaminated_water")]
    [InlineData("暖气管爆了，热水喷出来", "scald_or_burst")]
    [InlineData("我不想活了", "self_harm")]
    public void Danger_CalledByItsName_IsHeard(string text, string hazard) => Assert.Contains(hazard, Heard(text));

    [Theory]
    [InlineData("没有漏气，是隔壁刷漆")]
    [InlineData("家里没燃气了，什么时候来气")]
    [InlineData("漏电保护器多少钱一个")]
    [InlineData("电杆已经扶正，谢谢")]
    [InlineData("我快气炸了")]
    public void Danger_ThatIsOnlyNamed_IsNotHeard(string text) => Assert.Empty(Heard(text));

    /// <summary>An author who adds a phrase to <c>signals</c> expects that it is heard.</summary>
    [Fact]
    public void Signal_SaidAlone_IsHeard()
    {
        var silent = SignalTexts.OfDangers(Engine.Value.Rules).Where(signal => !Heard(signal.Text).Intersect(signal.Hazards).Any()).Select(signal => signal.Text).ToList();
        Assert.True(silent.Count == 0, string.Join(' ', silent));
    }

    private static IEnumerable<string> Heard(string text) => Engine.Value.Classify(new Complaint { Text = text }).Hazards.Select(hazard => hazard.Hazard.Id);
}
