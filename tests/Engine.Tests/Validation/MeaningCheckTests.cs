using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>Where the checks of what is most likely not meant keep silent. That they speak, and what they say, is shown by the samples of their pages.</summary>
public sealed class MeaningCheckTests
{
    private const string Tree = "heating/room-cold/tree.yaml";
    private const string Causes = "heating/room-cold/causes.yaml";
    private const string Words = "heating/vocabulary.yaml";
    private const string Law = "regulations/heating-law.regulation.yaml";
    private const string Repair = "playbooks/repair.playbook.yaml";
    private const string Row = "- { when: station.failed, conclude: heating.station-failure }";

    [Theory]
    [InlineData("DE2270", "nothing is cut off", "status: stable", "unknown: { conclude: heating.field-check }\nstatus: stable", "  otherwise: { go: at-home }", "  unknown: { go: at-home }\n  otherwise: { go: at-home }")]
    [InlineData("DE2271", "one who arrives may go elsewhere", "- { when: building, conclude: heating.imbalance }\n", "- { when: building, share: 30, conclude: heating.imbalance }\n    otherwise: { conclude: heating.field-check }\n", "      - when: one_home\n        ask: room.temperature\n        branches:\n          - { when: \">= $room_temperature_floor\", conclude: heating.meets-standard }\n          - { when: \"< $room_temperature_floor\", conclude: heating.field-check }\n", "")]
    [InlineData("DE2273", "an equality is nobody's side", ">= $room_temperature_floor", "> 20 ℃", "< $room_temperature_floor", "<= 20 ℃")]
    [InlineData("DE2275", "a system is looked at first", Row, "- { when: station.failed and cold.scope = building, conclude: heating.station-failure }", "status: stable", "status: test")]
    [InlineData("DE2259", "the cause tells what the condition asks for", Row, "- { when: station.failed = true, conclude: heating.station-failure }", "status: stable", "status: test")]
    public void OfTrees_WhatMayBeMeant_IsNotTold(string code, string why, string first, string with, string second, string withSecond) =>
        Silent(code, why, SmallRules.Create().Replace(Tree, first, with).Replace(Tree, second, withSecond));

    [Theory]
    [InlineData("DE2258", "what is said is no step of ours", "say: 如果还不热，请再打来。, who: H-客服")]
    [InlineData("DE2258", "a step with its condition", "do: 修不好的派师傅上门, who: H-站网, when: station.failed")]
    [InlineData("DE2258", "an attribute is no condition", "do: 把不合格的换下来, who: H-站网")]
    [InlineData("DE2258", "every case has it", "do: 派师傅上门测温, who: H-站网")]
    public void OfSteps_WhatMayBeMeant_IsNotTold(string code, string why, string step) => Silent(code, why, SmallRules.Create().Append(Repair, $"  - {{ {step} }}"));

    [Theory]
    [InlineData("DE2280", "a later formula looks at what an earlier one does", "type: boolean, from: [\"station.failed and cold.scope = building\", \"cold.scope = building\"]")]
    [InlineData("DE2280", "a constant is the last word", "type: boolean, from: [\"station.failed\", \"false\"]")]
    [InlineData("DE2280", "numbers are no or", "type: number, from: [\"room.temperature - 1 ℃\", \"room.temperature - 2 ℃\"], unit: ℃")]
    [InlineData("DE2282", "one question of two halves", "type: boolean, source: customer, ask: 是一直这样，还是今天才这样？")]
    [InlineData("DE2284", "title and answers deny alike", "type: boolean, source: customer, ask: 有没有停？, heard: { true: [没停, 没有停], false: [停了] }")]
    [InlineData("DE2281", "the pack can tell nobody who calls", "type: choice, choices: { balance: 余额不足, repair: 检修 }, source: \"system:heating\"")]
    [InlineData("DE2243", "two who may differ", "type: boolean, source: [agent, customer], ask: 停了吗？, recheck: 真的停了？")]
    [InlineData("DE2285", "of two choices one is the other's denial", "type: choice, choices: { open: 开, shut: 关 }, source: \"system:heating\"")]
    public void OfFacts_WhatMayBeMeant_IsNotTold(string code, string why, string fact)
    {
        var rules = SmallRules.Create().Append(Words, $"  valve.state: {{ title: 没停, {fact} }}");
        if (fact.StartsWith("type: boolean", StringComparison.Ordinal)) rules.Replace(Tree, Row, Row.Replace("station.failed", "station.failed or valve.state", StringComparison.Ordinal));
        if (fact.Contains("shut", StringComparison.Ordinal)) rules.Replace(Tree, Row, Row.Replace("station.failed", "station.failed or valve.state = open", StringComparison.Ordinal));
        Silent(code, why, rules);
    }

    [Theory]
    [InlineData("a slot tells it", "found: 您所在的楼流量不够。", "found: \"您所在的楼{valve.state}。\"")]
    [InlineData("a condition of a sentence names it", "found: 您所在的楼流量不够。", "found: [{ when: \"valve.state in (half, shut)\", text: 阀门没有全开。 }, 您所在的楼流量不够。]")]
    public void ChoiceUseCheck_WhatIsTold_NeedsNoBranch(string why, string old, string with) => Silent("DE2285", why, SmallRules.Create()
        .Append(Words, "  valve.state: { title: 户阀, type: choice, choices: { open: 开, half: 半开, shut: 关 }, source: \"system:heating\" }")
        .Replace(Tree, Row, Row.Replace("station.failed", "station.failed or valve.state = open", StringComparison.Ordinal)).Replace(Causes, old, with));

    [Theory]
    [InlineData("the number of the text is known", "kind: law", "document-number: 政〔2020〕1号", "issuer: 市人民政府", "")]
    [InlineData("somebody looked whether it is in force", "kind: law", "document-number: unknown", "issuer: 市人民政府", "    in-force-checked: 2026-01-10\n")]
    [InlineData("a promise has no number", "kind: promise", "document-number: unknown", "issuer: 某公司", "")]
    [InlineData("a note tells where it was found", "kind: practice\nnote: 照老规矩", "document-number: unknown", "issuer: 某公司", "")]
    public void ProvenanceCheck_WhatHasASource_IsNotTold(string why, string kind, string number, string issuer, string more) => Silent("DE2287", why, SmallRules.Create().Write("regulations/far.regulation.yaml",
        $"title: 某市规定\n{kind}\n{issuer}\n{number}\nplace: CN-37\nversions:\n  - effective-from: 2020-01-01\n{more}    articles:\n      repair: {{ number: null, requires: 尽快修复。, text-read: false }}\n"));

    [Theory]
    [InlineData("the article sets two figures, so its words may be of the other", "figures: { room_temperature_floor: 18 ℃ }", "figures: { room_temperature_floor: 18 ℃, other_floor: 16 ℃ }")]
    [InlineData("the article does not say", "requires: 室内温度不低于下限。", "requires: 室内温度有下限。")]
    [InlineData("the article says both", "requires: 室内温度不低于下限。", "requires: 室内温度不低于下限，不高于上限。")]
    public void LimitSideCheck_NotKnownWhichSide_TellsNothing(string why, string old, string with) => Silent("DE2273", why, SmallRules.Create()
        .Replace(Tree, ">= $room_temperature_floor", "> $room_temperature_floor").Replace(Tree, "\"< $room_temperature_floor", "\"<= $room_temperature_floor").Replace(Law, old, with));

    [Theory]
    [InlineData("never below nothing", "range: \"[0..1000]\", ", "fee.over > 0 元 or station.failed")]
    [InlineData("every way asks for more than nothing", "", "fee.over > 0 元 and (station.failed or cold.scope = building)")]
    [InlineData("nobody asked for more than nothing", "", "station.failed")]
    public void AmountCheck_AboveNothing_TellsNothing(string why, string range, string when) => Silent("DE2274", why, SmallRules.Create()
        .Append(Words, $"  fee.over: {{ title: 多收的钱, type: number, unit: 元, {range}source: \"system:heating\" }}\n  fee.total: {{ title: 热费, type: number, unit: 元, source: \"system:heating\" }}")
        .Replace(Tree, "  first:\n    " + Row, $"  all:\n    - {{ when: \"{when}\", amount: fee.over, conclude: heating.station-failure }}\n  explains: fee.total"));

    [Theory]
    [InlineData("DE2290", "the deadline ends on the same day", "resolve-within: 4h\n    we-do: 我们当天去调节楼前的阀门。")]
    [InlineData("DE2290", "no deadline to differ from", "we-do: 我们当天去调节楼前的阀门。")]
    [InlineData("DE2292", "no deadline beside it", "we-do: \"我们去调，预计 {fault.at} 好。\"")]
    [InlineData("DE2292", "what happened is not expected", "resolve-within: $repair_within\n    we-do: \"{fault.at} 出的故障，我们去调。\"")]
    [InlineData("DE2256", "a figure with a source", "resolve-within: $repair_within\n    we-do: 我们去调节楼前的阀门。")]
    public void OfCauses_WhatMayBeMeant_IsNotTold(string code, string why, string lines) => Silent(code, why, SmallRules.Create()
        .Append(Words, "  fault.at: { title: 故障时刻, type: date-time, source: \"system:heating\" }").Replace(Causes, "we-do: 我们去调节楼前的阀门。", lines));

    [Theory]
    [InlineData("a condition sorts them", "station.failed and valve.shut_for = tamper", "valve.shut_for = unpaid", "valve.shut_for = battery")]
    [InlineData("one told apart is an aside", "station.failed", "valve.shut_for = unpaid", "station.failed")]
    [InlineData("one left over is the rest", "station.failed", "valve.shut_for in (unpaid, battery)", "valve.shut_for = leak")]
    public void UnsortedChoiceCheck_WhatMayBeMeant_IsNotTold(string why, string when, string first, string second) => Silent("DE2293", why, SmallRules.Create()
        .Append(Words, "  valve.shut_for: { title: 关阀原因, type: choice, choices: { unpaid: 没交费, battery: 没电, leak: 漏水报警, tamper: 拆动 }, source: \"system:heating\" }")
        .Replace(Tree, Row, Row.Replace("station.failed", when, StringComparison.Ordinal))
        .Replace(Causes, "found: 为您供热的换热站停运了。", $"found: [{{ when: \"{first}\", text: 阀关了。 }}, {{ when: \"{second}\", text: 阀停了。 }}, 停运了。]"));

    [Theory]
    [InlineData("found: \"应当退您 {amount}。\"", "we-do: 我们把钱退到您的卡上。")]
    [InlineData("found: 有热费应当退给您。", "we-do: 我们核算以后退给您。")]
    public void UnsettledSumCheck_SettledOrNotTold_IsRight(string found, string weDo) =>
        Silent("DE2294", found, SmallRules.Create().Replace(Causes, "found: 您所在的楼流量不够。", found).Replace(Causes, "we-do: 我们去调节楼前的阀门。", weDo));

    [Fact]
    public void UnusedFigureCheck_TheRulesOwnTexts_AreForReferenceToo() =>
        Silent("DE2283", "main folder", SmallRules.Create().Replace(Law, "figures: { repair_within: 24h }", "figures: { repair_within: 24h, unused: 3h }"));

    [Fact]
    public void TwinFactCheck_AnotherSource_IsAnotherFact() => Silent("DE2288", "source", SmallRules.Create()
        .Write("heating/room-cold/vocabulary.yaml", "facts:\n  station.stopped: { title: 换热站停了, type: boolean, source: customer, ask: 换热站停了吗？ }\n")
        .Replace(Tree, Row, Row.Replace("station.failed", "station.failed or station.stopped", StringComparison.Ordinal)));

    private static void Silent(string code, string why, SmallRules rules)
    {
        rules.Bind(out var issues);
        Assert.True(!issues.Exists(issue => issue.Severity == DiagnosisEngine.Issues.IssueSeverity.Error), why + ": " + rules.Told());
        Assert.True(rules.Told(code).Length == 0, why + ": " + rules.Told(code));
    }
}
