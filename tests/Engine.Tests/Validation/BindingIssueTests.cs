using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>What is told of names, shapes and values; each mistake is made alone, so the snapshots also show that nothing else is told.</summary>
public sealed class BindingIssueTests
{
    private const string Tree = "heating/room-cold/tree.yaml";
    private const string Causes = "heating/room-cold/causes.yaml";
    private const string Words = "heating/vocabulary.yaml";
    private const string Law = "regulations/heating-law.regulation.yaml";

    [Fact]
    public void Names() => Snapshot.Match(Mistakes.Tell(
    [
        ("a file nobody knows", r => r.Write("heating/room-cold/case.yaml", "cases: []\n")),
        ("a group twice in two files is one file's duplicate", r => r.Write("heating/categories.yaml", "categories: { heating.room-too-cold: { title: 冷, group: warmth, severity: S2, signals: { strong: [很冷] } } }\n")),
        ("unknown department", r => r.Replace(Causes, "department: H-客服", "department: H-客户")),
        ("unknown department far from all", r => r.Replace(Causes, "department: H-客服", "department: 抄表中心")),
        ("a department guessed, with another nearly spelt so", r => r.Append("departments.yaml", "  代维: { title: 代维单位 }\n  FIELD: { title: 上门装维 }").Replace(Causes, "department: H-客服", "department: 装维")),
        ("a department guessed among many", r => r.Append("departments.yaml", string.Join('\n', Enumerable.Range(1, 12).Select(i => $"  P-{i}: {{ title: 别的{i} }}")) + "\n  代维: { title: 代维单位 }").Replace(Causes, "department: H-客服", "department: 装维")),
        ("a department guessed where the pack names none", r => r.Replace(Causes, "    department: H-站网\n", "").Replace(Causes, "department: H-客服", "department: 装维")),
        ("a department guessed in a playbook", r => r.Replace("playbooks/repair.playbook.yaml", "who: [H-站网, H-客服]", "who: [H-站网, 站网]")),
        ("unknown cause far from all", r => r.Replace(Tree, "{ when: building, conclude: heating.imbalance }", "{ when: building, conclude: heating.valve }")),
        ("unknown category far from all", r => r.Replace(Tree, "handles: [heating.room-too-cold]", "handles: [heating.kang]")),
        ("unknown playbook far from all", r => r.Replace(Causes, "kind: visit\n    playbook: repair", "kind: visit\n    playbook: go-and-look")),
        ("unknown group", r => r.Replace("heating/room-cold/categories.yaml", "group: warmth", "group: warmht")),
        ("unknown hazard", r => r.Write("heating/hazards.yaml", "hazards: { scald_or_brust: { signals: [爆了管] } }\n")),
        ("unknown playbook", r => r.Replace(Causes, "kind: visit\n    playbook: repair", "kind: visit\n    playbook: repairs")),
        ("unknown article", r => r.Replace(Causes, "heating-law/repair", "heating-law/repairs")),
        ("no article at all", r => r.Replace(Causes, "article: heating-law/repair", "article: 第四十条")),
        ("unknown region", r => r.Replace("heating/room-cold/cases.yaml", "place: CN-37", "place: CN-73")),
        ("unknown cause", r => r.Replace(Tree, "conclude: heating.imbalance", "conclude: heating.inbalance")),
        ("unknown category", r => r.Replace(Tree, "handles: [heating.room-too-cold]", "handles: [heating.room-cold]")),
        ("unknown part", r => r.Replace(Tree, "go: at-home", "go: at_home")),
        ("unknown fact under ask", r => r.Replace(Tree, "ask: cold.scope", "ask: cold.scoop")),
        ("unknown fact in a condition", r => r.Replace(Tree, "when: station.failed", "when: station.faild")),
        ("unknown system", r => r.Replace(Words, "system:heating", "system:heatnig")),
        ("unknown block", r => r.Replace("replies/channels/call.yaml", "you-can-do", "you-can")),
        ("a fact of another pack", r => r.Write("power/pack.yaml", "id: power\nversion: 1.0.0\ntitle: 供电\nsystems: [grid]\n")
            .Write("power/vocabulary.yaml", "facts: { grid.down: { title: 停电, type: boolean, source: \"system:grid\" } }\n").Replace(Tree, "when: station.failed", "when: station.failed or grid.down")),
        ("a pack that is another", r => r.Replace("heating/pack.yaml", "id: heating", "id: heat")),
        ("no manifest", r => r.Remove("heating/pack.yaml")),
        ("an id in capitals", r => r.Replace("groups.yaml", "warmth", "roomWarmth").Replace("heating/room-cold/categories.yaml", "group: warmth", "group: roomWarmth")),
    ]));

    [Fact]
    public void Facts() => Snapshot.Match(Mistakes.Tell(
    [
        ("a unit on a choice", r => r.Replace(Words, "    type: choice\n", "    type: choice\n    unit: ℃\n")),
        ("no choices", r => r.Replace(Words, "    choices: { one_home: 全屋, building: 整栋楼 }\n", "").Replace(Words, "    heard: { one_home: [就我家不热], building: [整栋楼都不热] }\n", "")
            .Replace(Tree, "building", "\"!= none\"").Replace("heating/room-cold/cases.yaml", "cold.scope: one_home, ", "")),
        ("a choice called none", r => r.Replace(Words, "building: 整栋楼 }", "building: 整栋楼, none: 都热 }")),
        ("computed and asked", r => r.Replace(Words, "    ask: 室内现在多少度？", "    ask: 室内现在多少度？\n    from: 18 ℃")),
        ("nobody knows", r => r.Replace(Words, "    source: \"system:heating\"\n", "")),
        ("a bad source", r => r.Replace(Words, "source: customer\n    ask: 是", "source: custumer\n    ask: 是")),
        ("heard no answer", r => r.Replace(Words, "building: [整栋楼都不热]", "bilding: [整栋楼都不热]")),
        ("heard without braces", r => r.Replace(Words, "[\"家里…{}\"]", "[家里冷]")),
        ("a value of no fact", r => r.Replace("heating/room-cold/cases.yaml", "cold.scope: one_home, room.temperature: 19", "cold.scope: one_room, room.temperature: 19")),
        ("computed from itself", r => r.Append(Words, "  a: { title: 甲, type: number, from: b + 1 }\n  b: { title: 乙, type: number, from: a + 1 }")),
        ("an unknown unit", r => r.Replace(Words, "unit: ℃", "unit: degree")),
        ("a bad range", r => r.Replace(Words, "\"[-10..45]\"", "-10 到 45")),
        ("a bad freshness", r => r.Replace(Words, "    source: \"system:heating\"\n", "    source: \"system:heating\"\n    fresh: 一会儿\n")),
    ]));

    [Fact]
    public void TreesAndSteps() => Snapshot.Match(Mistakes.Tell(
    [
        ("a node that does nothing", r => r.Replace(Tree, "{ when: building, conclude: heating.imbalance }", "{ when: building, because: 整栋楼 }")),
        ("two kinds in one node", r => r.Replace(Tree, "{ when: building, conclude: heating.imbalance }", "{ when: building, conclude: heating.imbalance, go: at-home }")),
        ("branches without ask", r => r.Replace(Tree, "    ask: cold.scope\n", "")),
        ("ask without branches", r => r.Replace(Tree, "otherwise: { go: at-home }", "otherwise: { ask: cold.scope }")),
        ("a branch without when", r => r.Replace(Tree, "{ when: building, conclude: heating.imbalance }", "{ conclude: heating.imbalance }")),
        ("otherwise beside conclude", r => r.Replace(Tree, "{ when: building, conclude: heating.imbalance }", "{ when: building, conclude: heating.imbalance, otherwise: { go: at-home } }")),
        ("an amount outside all", r => r.Replace(Tree, "{ when: building, conclude", "{ when: building, amount: 3, conclude")),
        ("an amount of no total", r => r.Replace(Tree, "otherwise: { go: at-home }", "otherwise: { all: [{ amount: 30 元, conclude: heating.imbalance }, { go: at-home }] }")),
        ("a share over 100", r => r.Replace(Tree, "when: station.failed,", "when: station.failed, share: 130,")),
        ("a step that does two things", r => r.Replace("playbooks/burst.playbook.yaml", "{ say: 请先离开热水。,", "{ say: 请先离开热水。, do: 派人,")),
        ("a step that does nothing", r => r.Replace("playbooks/burst.playbook.yaml", "{ say: 请先离开热水。, who: H-客服 }", "{ who: H-客服 }")),
        ("after what is not there", r => r.Replace("playbooks/burst.playbook.yaml", "- { say: 请先离开热水。, who: H-客服 }", "- { say: 请先离开热水。, who: H-客服, within: 1h, after: repiar }")),
        ("after what is no moment", r => r.Replace("playbooks/burst.playbook.yaml", "- { say: 请先离开热水。, who: H-客服 }", "- { say: 请先离开热水。, who: H-客服, within: 1h, after: station.failed }")),
        ("causes and rank", r => r.Replace("heating/room-cold/cases.yaml", "causes: [heating.meets-standard]", "causes: [heating.meets-standard], rank: [heating.meets-standard]")),
        ("a part that is named like a tree", r => r.Append(Tree, "  heating/room-cold: { conclude: heating.imbalance }")),
        ("explains what is no number, on no all", r => r.Replace(Tree, "  because: 站里的问题先看", "  because: 站里的问题先看\n  explains: cold.scope")),
        ("a cause of a pack that is not used", r => r.Write("power/pack.yaml", "id: power\nversion: 1.0.0\ntitle: 供电\n")
            .Write("power/outage/causes.yaml", "causes: { power.outage: { title: 停电, severity: S2 } }\n").Replace(Tree, "conclude: heating.imbalance", "conclude: power.outage")),
        ("an identity that is no yes or no", r => r.Append("heating/pack.yaml", "identity: cold.scope")),
        ("a gate without a tree", r => r.Append("heating/pack.yaml", "gates: [mass-event]")),
    ]));

    [Fact]
    public void SentencesAndFigures() => Snapshot.Match(Mistakes.Tell(
    [
        ("no sentence", r => r.Replace(Causes, "found: 您所在的楼流量不够。", "found: [[您所在的楼流量不够。]]")),
        ("a sentence by condition", r => r.Replace(Causes, "found: 您所在的楼流量不够。", "found: [{ when: cold.scope = building, text: 您所在的楼流量不够。 }, 流量不够。]")),
        ("a list of alternatives", r => r.Replace(Tree, "when: building,", "when: [building],").Replace(Tree, "when: station.failed,", "when: [station.failed, \"room.temperature < 0 ℃\"],")),
        ("a fact's name that is no words", r => r.Append(Words, "  Home-Area: { title: 面积, type: number, source: \"system:heating\" }")),
        ("a file that cannot be read blames nobody else", r => r.Write(Causes, "causes: [")),
        ("a brace alone", r => r.Replace(Causes, "我们去调节楼前的阀门。", "\"我们去调节楼前的{阀门。\"")),
        ("a full-width brace", r => r.Replace(Causes, "{resolve-by}", "｛resolve-by｝")),
        ("an empty slot", r => r.Replace(Causes, "我们去调节楼前的阀门。", "\"我们去调节{}的阀门。\"")),
        ("an unknown slot", r => r.Replace(Causes, "{resolve-by}", "{resolved-by}")),
        ("an unknown figure in a slot", r => r.Replace(Causes, "{$room_temperature_floor}", "{$room_temperature_flor}")),
        ("an unknown figure as a deadline", r => r.Replace(Causes, "resolve-within: $repair_within", "resolve-within: $repair_witin")),
        ("a deadline that is none", r => r.Replace(Causes, "resolve-within: $repair_within", "resolve-within: 尽快")),
        ("a deadline that is a clock time", r => r.Replace(Causes, "resolve-within: $repair_within", "resolve-within: 22:00")),
        ("a figure that is a clock time", r => r.Replace(Law, "18 ℃", "\"22:00\"")),
        ("a figure nobody can read", r => r.Replace(Law, "18 ℃", "十八度")),
        ("a severity that is none", r => r.Replace(Causes, "liable: none\n    severity: S4", "liable: none\n    severity: S5")),
        ("a limit that leaves no room", r => r.Append("replies/channels/call.yaml", "limit: 0")),
        ("a bad zone", r => r.Replace("regions.yaml", "Asia/Shanghai", "Asia/Peking")),
    ]));
}
