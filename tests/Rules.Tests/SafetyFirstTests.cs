using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Whatever a complaint is about, a present danger is spoken to before anything is asked.</summary>
public sealed class SafetyFirstTests
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));

    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    /// <summary>One sentence for every danger that may not wait.</summary>
    private static readonly (string Id, string Text)[] Dangers =
    [
        ("electric_shock", "我爱人被电了，人倒在地上抽"),
        ("live_or_fallen_wire", "电线断了掉在地上，还在冒火花"),
        ("fire_or_smoke", "着火了，屋里全是烟"),
        ("gas_leak", "家里煤气味特别大，呛得人受不了"),
        ("carbon_monoxide", "一氧化碳报警器响了，家里人头晕恶心"),
        ("trapped", "电梯停了，我们被困在里面出不去"),
        ("scald_or_burst", "暖气管爆了，热水往外喷，喷了一屋"),
        ("collapse_risk", "路面塌了一个大坑，还在往下陷"),
        ("life_support", "老人靠呼吸机，家里没电了"),
        ("water_into_live_equipment", "水管爆了，水灌进配电箱了"),
        ("contaminated_water", "喝了自来水全家上吐下泻"),
        ("fraud_in_progress", "他让我把验证码念给他，现在还在通话，让我转账到安全账户"),
        ("self_harm", "再不给我解决我就从楼上跳下去，不想活了"),
        ("no_emergency_calls", "手机打不出去，110、119 都打不通"),
    ];

    public static TheoryData<string> Families => [.. Engine.Value.Rules.Trees.Values.Where(tree => tree.IsInUse && !tree.IsGate).Select(tree => tree.Id)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Family_WithADanger_SaysTheScriptBeforeAnyQuestion(string tree)
    {
        foreach (var (id, text) in Dangers)
            foreach (var category in Engine.Value.Rules.Trees[tree].Handles.Where(Engine.Value.Rules.Categories.ContainsKey))
            {
                var complaint = new Complaint { Category = category, Text = text, ReceivedAt = Evening, Region = "CN-3702" };
                var answer = Engine.Value.Diagnose(complaint);
                var hazard = answer.Hazards.FirstOrDefault(one => one.Hazard.Id == id);
                Assert.True(hazard is not null, $"{category}: '{text}' does not raise {id}");
                Assert.Contains(id, answer.Acknowledge);
                Assert.Empty(answer.Questions);
                Assert.Equal(Severity.S1, answer.Plan.Severity);
                Assert.Equal(answer.Hazards[0].Script[0].TrimEnd('。'), answer.Reply.Text[..Math.Min(answer.Reply.Text.Length, answer.Hazards[0].Script[0].TrimEnd('。').Length)]);
                // Once the script is read, the family goes on.
                Assert.Empty(Engine.Value.Diagnose(complaint with { Acknowledged = [.. answer.Hazards.Select(one => one.Hazard.Id)] }).Acknowledge);
            }
    }

    [Fact]
    public void Dangers_AreAllThatMayNotWait() =>
        Assert.Equal(Engine.Value.Rules.Hazards.Values.Where(hazard => hazard.Severity == Severity.S1).Select(hazard => hazard.Id).Order(), Dangers.Select(danger => danger.Id).Order());
}
