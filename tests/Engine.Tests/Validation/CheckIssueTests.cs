using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>What checks tell; each mistake is made alone, so the snapshots also show that no other check speaks.</summary>
public sealed class CheckIssueTests
{
    private const string Tree = "heating/room-cold/tree.yaml";
    private const string Causes = "heating/room-cold/causes.yaml";
    private const string Words = "heating/vocabulary.yaml";
    private const string Law = "regulations/heating-law.regulation.yaml";
    private const string Index = "index:\n  H01-01: 没有到供热期\n  H01-02: 测温达标\n";
    private const string Building = "- { when: building, conclude: heating.imbalance }";

    [Fact]
    public void Trees() => Snapshot.Match(Mistakes.Tell(
    [
        ("DE2201 a choice without a branch", r => r.Replace(Words, "building: 整栋楼 }", "building: 整栋楼, estate: 整个小区 }").Replace(Tree, "otherwise: { conclude: heating.field-check }\nroot", "root")),
        ("DE2202 a gap between numbers", r => r.Replace(Tree, "< $room_temperature_floor", "< 16 ℃")),
        ("DE2203 numbers overlap", r => r.Replace(Tree, "< $room_temperature_floor", "<= $room_temperature_floor")),
        ("DE2204 a value twice in an ask", r => r.Replace(Tree, Building, Building + "\n      " + Building)),
        ("DE2204 the same condition twice", r => r.Replace(Tree, "- { when: station.failed, conclude: heating.station-failure }",
            "- { when: station.failed, conclude: heating.station-failure }\n    - { when: station.failed and cold.scope = building, conclude: heating.imbalance }")),
        ("DE2204 a narrower number later", r => r.Replace(Tree, "- { when: station.failed, conclude: heating.station-failure }",
            "- { when: station.failed, conclude: heating.station-failure }\n    - { when: \"room.temperature > 30\", conclude: heating.imbalance }\n    - { when: \"room.temperature >= 35\", conclude: heating.imbalance }")),
        ("DE2205 a part nobody reaches", r => r.Append(Tree, "  attic: { conclude: heating.imbalance }")),
        ("DE2206 a cause nobody concludes", r => r.Append(Causes, "  heating.other: { title: 其他, department: H-站网, severity: S3, found: 别的。, we-do: 处理。, playbook: repair }")),
        ("DE2207 a cause in no case", r => r.Replace("heating/room-cold/cases.yaml", "causes: [heating.imbalance], ", "")),
        ("DE2208 S1 by default", r => r.Replace(Causes, "liable: third-party\n    severity: S3", "liable: operator\n    severity: S1").Replace(Tree, "otherwise: { conclude: heating.field-check }", "otherwise: { conclude: heating.imbalance }")),
        ("DE2209 DE2211 shares over a hundred, of no source", r => r.Replace(Tree, "when: building,", "when: building, share: 60,").Replace(Tree, "when: one_home\n", "when: one_home\n        share: 50\n")),
        ("DE2209 shares over a hundred in first", r => r.Replace(Tree, "status: stable", "status: stable\nshares: { estimate: true }")
            .Replace(Tree, "- { when: station.failed, conclude: heating.station-failure }", "- { when: station.failed, share: 70, conclude: heating.station-failure }\n    - { when: room.temperature < 5 ℃, share: 40, conclude: heating.imbalance }")),
        ("DE2210 a share missing", r => r.Replace(Tree, "when: building,", "when: building, share: 60,").Replace(Tree, "status: stable", "status: stable\nshares: { estimate: true }")),
        ("DE2212 a gate asks the customer", r => r.Append("heating/pack.yaml", "gates: [mass-event]")
            .Write("heating/mass-event/tree.yaml", "title: 群体事件\nhandles: [warmth]\nstatus: stable\nroot:\n  first:\n    - { when: cold.scope = building, conclude: heating.imbalance }\n")),
        ("DE2213 ignorance blames", r => r.Replace(Tree, "  otherwise: { go: at-home }", "  otherwise: { conclude: heating.station-failure }").Replace(Tree, "status: stable", "status: draft")),
        ("DE2215 a category handled twice", r => r.Write("heating/other/tree.yaml", "title: 又一棵\nhandles: [heating.room-too-cold]\nstatus: stable\nroot: { conclude: heating.imbalance }\n")),
        ("DE2218 a way into a tree on trial", r => r.Write("heating/other/tree.yaml", "title: 又一棵\nstatus: test\nroot: { conclude: heating.imbalance }\n")
            .Append(Tree, "  attic: { go: heating/other }").Replace(Tree, "  otherwise: { go: at-home }", "  otherwise: { go: attic }")),
        ("DE2219 a deprecated tree", r => r.Replace(Tree, "status: stable", "status: deprecated")),
        ("DE2217 a tree nothing leads to", r => r.Write("heating/other/tree.yaml", "title: 又一棵\nstatus: draft\nroot: { conclude: heating.imbalance }\n")),
        ("DE2216 stable too soon", r => r.Replace(Tree, "effective-from: 2026-01-01", "effective-from: 2099-01-01")),
    ]));

    [Fact]
    public void Paths() => Snapshot.Match(Mistakes.Tell(
    [
        ("DE2260 two facts compared", r => r.Append(Words, "  room.target: { title: 设定温度, type: number, unit: ℃, source: \"system:heating\" }")
            .Replace(Tree, Building, "- when: building\n        first:\n          - { when: \"room.temperature > 20 ℃ and room.target > 25 ℃ and room.temperature < room.target\", conclude: heating.imbalance }")),
        ("DE2261 ruled out by one condition above", r => r.Replace(Tree, "ask: room.temperature", "first:\n          - { when: cold.scope = building, conclude: heating.imbalance }\n        otherwise:\n         ask: room.temperature").Replace(Tree, "        branches:\n          - { when: \">=", "         branches:\n          - { when: \">=")),
        ("DE2261 ruled out by several together", r => r.Replace(Tree, "when: \">= $room_temperature_floor\", conclude: heating.meets-standard }",
            "when: \">= $room_temperature_floor\", first: [{ when: \"cold.scope = building or room.temperature < 10 ℃\", conclude: heating.meets-standard }] }")),
        ("DE2262 a contradiction", r => r.Replace(Tree, "when: station.failed,", "when: station.failed and not(station.failed),")),
        ("DE2263 settled before", r => r.Replace(Tree, "ask: room.temperature", "first:\n          - { when: cold.scope != building, conclude: heating.imbalance }\n          - { when: station.failed, conclude: heating.field-check }\n      - when: one_home\n        ask: room.temperature")),
        ("DE2264 an otherwise of a full ask", r => r.Append(Tree, "    otherwise: { conclude: heating.imbalance }\n    unknown: { conclude: heating.field-check }")),
        ("DE2265 nothing follows", r => r.Replace(Tree, "otherwise: { conclude: heating.field-check }\nroot", "root").Replace(Tree, Building, "- when: building\n        first:\n          - { when: \"room.temperature < 10 ℃ and station.failed = false\", conclude: heating.imbalance }")),
        ("DE2269 a branch that is not needed", r => r.Replace(Tree, "- { when: station.failed, conclude: heating.station-failure }",
            "- { when: station.failed and cold.scope = building, conclude: heating.station-failure }\n    - { when: station.failed, conclude: heating.station-failure }")),
        ("DE2267 a gate hides a cause", r => r.Append("heating/pack.yaml", "gates: [mass-event]").Write("heating/mass-event/tree.yaml",
            "title: 群体事件\nhandles: [warmth]\nstatus: stable\nroot:\n  first:\n    - { when: station.failed, conclude: heating.imbalance }\n")),
    ]));

    [Theory]
    [InlineData("a vague answer may lie on both sides of a bound", """
        - when: "room.temperature < 22 ℃"
          first:
            - { when: "room.temperature < 20 ℃", conclude: heating.imbalance }
            - { when: "room.temperature >= 20 ℃", conclude: heating.meets-standard }
            - { when: station.failed or cold.scope = building, conclude: heating.station-failure }
        """)]
    [InlineData("a system that cannot be read is stepped over", """
        - { when: station.failed, conclude: heating.station-failure }
        - { when: "station.failed = false", conclude: heating.meets-standard }
        - { when: cold.scope = building, conclude: heating.imbalance }
        """)]
    [InlineData("what holds at last leaves the unknown before it behind", """
        - when: "room.temperature < 22 ℃"
          first:
            - { when: station.failed, conclude: heating.station-failure }
            - { when: "room.temperature < 25 ℃", conclude: heating.imbalance }
        - { when: cold.scope = building, conclude: heating.meets-standard }
        """)]
    public void PathCheck_RightTree_TellsNothing(string why, string branches)
    {
        var rules = SmallRules.Create().Write(Tree, $"title: 室温不达标\nhandles: [heating.room-too-cold]\nstatus: stable\notherwise: {{ conclude: heating.field-check }}\nroot:\n  first:\n    {branches.Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
        Assert.True(rules.Told().Length == 0, why + ": " + rules.Told());
    }

    [Fact]
    public void PathCheck_MoreKeysOfASetThanAreCombined_EachIsPossible()
    {
        var keys = Enumerable.Range(1, 9).Select(i => $"m{i}").ToArray();
        var rules = SmallRules.Create()
            .Append(Words, $"  fee.matter: {{ title: 哪件事, type: choice, many: true, choices: {{ {string.Join(", ", keys.Select(key => $"{key}: 事{key}"))} }}, source: customer, ask: 哪件事？ }}")
            .Replace(Tree, "- { when: station.failed, conclude: heating.station-failure }",
                "- { when: station.failed, conclude: heating.station-failure }\n    " + string.Join("\n    ", keys.Select(key => $"- {{ when: fee.matter = {key}, conclude: heating.imbalance }}")));
        Assert.Equal("", rules.Told("DE2262"));
        Assert.NotEqual("", rules.Replace(Tree, "fee.matter = m9", "fee.matter = m9 and not(fee.matter = m9)").Told("DE2262"));
    }

    [Fact]
    public void Figures() => Snapshot.Match(Mistakes.Tell(
    [
        ("DE2220 no national value", r => r.Replace(Law, "place: CN", "place: CN-37")),
        ("DE2220 no value where the pack holds", r => r.Append("heating/pack.yaml", "places: [CN, CN-37]").Replace(Law, "place: CN", "place: CN-37")),
        ("DE2220 no date, so nowhere", r => r.Replace(Law, "effective-from: 2017-12-01", "effective-from: null").Replace(Causes, "    basis: [{ article: heating-law/repair, text: 我们按规定时限修复。 }]\n", "")),
        ("DE2220 expired, so nowhere", r => r.Replace(Law, "effective-to: null", "effective-to: 2020-12-31").Replace(Causes, "    basis: [{ article: heating-law/repair, text: 我们按规定时限修复。 }]\n", "")),
        ("DE2228 a gap between rows", r => r.Replace(Law, "repair_within: 24h", "repair_within: { on: room.temperature, rows: { \"< 16\": 24h, \"> 16\": 48h } }")),
        ("DE2229 rows overlap", r => r.Replace(Law, "repair_within: 24h", "repair_within: { on: room.temperature, rows: { \"<= 16\": 24h, \">= 16\": 48h } }")),
        ("DE2235 nobody has read it", r => r.Replace(Law, "requires: 按时修复。, text-read: true", "requires: 按时修复。, text-read: false")),
        ("DE2221 two in force", r => r.Replace(Law, "figures: { repair_within: 24h }", "figures: { repair_within: 24h, room_temperature_floor: 16 ℃ }")),
        ("DE2222 a practice before the law", r => r.Write("regulations/usage.regulation.yaml", Practice("room_temperature_floor: 20 ℃"))),
        ("DE2223 two units", r => r.Write("regulations/usage.regulation.yaml", Practice("patience: 3 ℃")).Write("regulations/usage-north.regulation.yaml", Practice("patience: 3d").Replace("place: CN", "place: CN-37", StringComparison.Ordinal))),
        ("DE2224 a mean as a deadline", r => r.Replace(Law, "repair_within: 24h", "repair_within: { value: 24h, mean: true }")),
        ("DE2225 a temperature as a deadline", r => r.Replace(Law, "repair_within: 24h", "repair_within: 24 ℃")),
        ("DE2226 a basis on practice", r => r.Write("regulations/usage.regulation.yaml", Practice("patience: 3d")).Replace(Causes, "heating-law/repair", "usage/ours")),
        ("DE2227 an expired article", r => r.Replace(Law, "effective-to: null", "effective-to: 2020-12-31")),
        ("DE2227 an article of unknown date", r => r.Replace(Law, "effective-from: 2017-12-01", "effective-from: null")),
        ("DE2227 an article to come", r => r.Replace(Law, "effective-from: 2017-12-01", "effective-from: 2099-01-01")),
    ]));

    [Fact]
    public void WordsAndFacts() => Snapshot.Match(Mistakes.Tell(
    [
        ("DE2230 a category without signals", r => r.Replace("heating/room-cold/categories.yaml", "    signals: { strong: [家里不热], weak: [暖气], not: [热水器不热] }\n", "")),
        ("DE2232 a phrase of two hazards", r => r.Append("hazards.yaml", "  trapped: { title: 被困, severity: S1, playbook: burst, signals: [热水喷出来了] }")),
        ("DE2234 a hazard that nothing raises", r => r.Append("hazards.yaml", "  trapped: { title: 被困, severity: S1, playbook: burst }")),
        ("DE2240 a fact nobody uses", r => r.Append(Words, "  home.area: { title: 面积, type: number, unit: m2, source: \"system:heating\" }")),
        ("DE2241 a customer who is never asked", r => r.Replace(Words, "    ask: 室内现在多少度？\n    heard: [\"家里…{}\"]\n", "")),
        ("DE2242 a system nobody declared", r => r.Replace("heating/pack.yaml", "systems: [heating]", "systems: [heat]")),
        ("DE2247 a system nothing reads", r => r.Replace("heating/pack.yaml", "systems: [heating]", "systems: [heating, crm]")),
        ("DE2244 private without identity", r => r.Replace(Words, "    type: boolean\n", "    type: boolean\n    private: true\n")),
    ]));

    [Fact]
    public void CausesAndPlaybooks() => Snapshot.Match(Mistakes.Tell(
    [
        ("DE2249 an entry that was mistyped", r => r.Write("knowledge-index.yaml", Index).Replace(Causes, "liable: none", "knowledge: [H01-02, H01-20]\n    liable: none")),
        ("DE2249 an entry that was made up", r => r.Write("knowledge-index.yaml", Index).Replace("playbooks/repair.playbook.yaml", "title: 报修", "title: 报修\nknowledge: M09-1")),
        ("DE2250 no sentence", r => r.Replace(Causes, "    found: 您所在的楼流量不够。\n", "")),
        ("DE2251 no department", r => r.Replace(Causes, "    department: H-客服\n", "")),
        ("DE2252 no playbook", r => r.Replace(Causes, "    kind: visit\n    playbook: repair\n", "    kind: visit\n")),
        ("DE2253 an escalation of everything", r => r.Write("playbooks/lead.playbook.yaml", "title: 升级\nwhen: station.failed\nsteps:\n  - { do: 主管跟单, who: H-客服 }\n")),
        ("DE2003 an escalation of a group nobody knows is told as that alone", r => r.Write("playbooks/lead.playbook.yaml", "title: 升级\nwhen: station.failed\nhandles: [heating.room-too-cold]\nsteps:\n  - { do: 主管跟单, who: H-客服 }\n")),
        ("DE2255 a playbook of another matter", Borrowing),
        ("DE2254 a step that asks without words", r => r.Write("playbooks/look.playbook.yaml", "title: 上门看\nsteps:\n  - { ask: [station.failed, cold.scope], who: H-客服 }\n")),
    ]));

    [Fact]
    public void Answers() => Snapshot.Match(Mistakes.Tell(
    [
        ("an answered warning", r => r.Append(Words, "  # allow DE2240: 下个版本要用\n  home.area: { title: 面积, type: number, unit: m2, source: \"system:heating\" }")),
        ("an answered warning on its line", r => r.Append(Words, "  home.area: { title: 面积, type: number, unit: m2, source: \"system:heating\" }   # allow DE2240: 下个版本要用")),
        ("DE2401 an answer without a reason", r => r.Append(Words, "  # allow DE2240\n  home.area: { title: 面积, type: number, unit: m2, source: \"system:heating\" }")),
        ("DE2402 an answer to nothing", r => r.Append(Words, "# allow DE2240: 下个版本要用")),
        ("DE2402 errors are never silenced", r => r.Replace(Tree, "status: stable", "status: stabel   # allow DE1047: 先这样")),
    ]));

    [Theory]
    [InlineData("DE2202", "own otherwise", Tree, "          - { when: \"< $room_temperature_floor\", conclude: heating.field-check }", "          - { when: \"< 16 ℃\", conclude: heating.field-check }\n        otherwise: { conclude: heating.field-check }")]
    [InlineData("DE2203", "numbers that meet", Tree, "< $room_temperature_floor", "[-10..$room_temperature_floor)")]
    [InlineData("DE2204", "a wider condition later", Tree, "- { when: station.failed, conclude: heating.station-failure }", "- { when: station.failed and cold.scope = building, conclude: heating.imbalance }\n    - { when: station.failed, conclude: heating.station-failure }")]
    [InlineData("DE2208", "S1 behind a condition", Causes, "    resolve-within: $repair_within\n    found", "    found")]
    [InlineData("DE2209", "a hundred in first", Tree, "when: station.failed,", "when: station.failed, share: 100,")]
    [InlineData("DE2220", "the pack holds there alone", "heating/pack.yaml", "systems: [heating]", "systems: [heating]\nplaces: [CN-37]")]
    [InlineData("DE2228", "rows that meet", Law, "repair_within: 24h", "repair_within: { on: room.temperature, rows: { \"< 16\": 24h, \">= 16\": 48h } }")]
    [InlineData("DE2229", "rows that meet", Law, "repair_within: 24h", "repair_within: { on: room.temperature, rows: { \"< 16\": 24h, \">= 16\": 48h } }")]
    [InlineData("DE2269", "another conclusion", Tree, "- { when: station.failed, conclude: heating.station-failure }", "- { when: station.failed and cold.scope = building, conclude: heating.imbalance }\n    - { when: station.failed, conclude: heating.station-failure }")]
    [InlineData("DE2269", "there for its reason", Tree, "- { when: station.failed, conclude: heating.station-failure }", "- { when: station.failed and cold.scope = building, because: 先看楼, conclude: heating.station-failure }\n    - { when: station.failed, conclude: heating.station-failure }")]
    [InlineData("DE2269", "another case too", Tree, "- { when: station.failed, conclude: heating.station-failure }", "- { when: cold.scope = building, conclude: heating.station-failure }\n    - { when: station.failed, conclude: heating.station-failure }")]
    [InlineData("DE2213", "a visit", Tree, "  otherwise: { go: at-home }", "  otherwise: { conclude: heating.field-check }")]
    [InlineData("DE2227", "in force", Law, "effective-to: null", "effective-to: 2099-01-01")]
    public void Check_RightRules_TellsNothing(string code, string why, string file, string old, string with) =>
        Assert.True(SmallRules.Create().Replace(file, old, with).Told(code).Length == 0, why);

    [Theory]
    [InlineData("an overlay that works on a pack of the rules", "heating/kang", false, "H01-09", "rules/knowledge-index.yaml")]
    [InlineData("its own index counts", "heating/kang", true, "K01-01", null)]
    [InlineData("and what it lacks is written there", "heating/kang", true, "K01-05", "site/knowledge-index.yaml")]
    [InlineData("the rules' entries count beside its own", "heating/kang", true, "H01-01", null)]
    [InlineData("a pack all its own, without an index", "bank/card", false, "K01-05", null)]
    [InlineData("a pack all its own, with an index", "bank/card", true, "K01-05", "site/knowledge-index.yaml")]
    public void Knowledge_IsHeldToTheIndexThatSpeaksOfIt(string why, string family, bool hasIndex, string id, string? index)
    {
        var pack = family.Split('/')[0];
        var rules = SmallRules.Create().Write("knowledge-index.yaml", Index)
            .WriteAt($"site/{family}/causes.yaml", $"causes:\n  {pack}.new: {{ title: 新的, knowledge: {id}, department: H-客服, severity: S4, found: 查到。, we-do: 我们办。, playbook: repair }}\n");
        if (pack == "bank") rules.WriteAt("site/bank/pack.yaml", "id: bank\nversion: 1.0.0\ntitle: 银行\n");
        if (hasIndex) rules.WriteAt("site/knowledge-index.yaml", "index: { K01-01: 炕不热 }\n");
        var told = rules.Told("DE2249");
        Assert.True(index is null ? told.Length == 0 : told.Contains($"“{id}”不在 {index} 里", StringComparison.Ordinal), why + ": " + told);
    }

    [Theory]
    [InlineData("its own tree decides by it", "heating/other/tree.yaml", "when: station.failed", "when: \"station.failed and cold.scope = building\"")]
    [InlineData("nobody is asked", "playbooks/cold-look.playbook.yaml", "ask: cold.scope", "text: 看泵, ask: station.failed")]
    [InlineData("the matter has another playbook, so this one is not borrowed", Causes, "playbook: cold-look", "playbook: repair")]
    [InlineData("the reply turns on it", "heating/other/causes.yaml", "found: 水泵磨损了。", "found: [{ when: cold.scope = building, text: 整栋的水泵磨损了。 }, 水泵磨损了。]")]
    public void BorrowedPlaybookCheck_WhatMayBeMeant_TellsNothing(string why, string file, string old, string with)
    {
        Assert.True(Borrowing(SmallRules.Create()).Replace(file, old, with).Told("DE2255").Length == 0, why);
    }

    private static SmallRules Borrowing(SmallRules rules) => rules
        .Write("playbooks/cold-look.playbook.yaml", "title: 电话里看冷在哪里\nsteps:\n  - { ask: cold.scope, who: H-客服 }\n  - { do: 派单检修, who: H-站网, within: $repair_within }\n")
        .Replace(Causes, "    we-do: 我们去调节楼前的阀门。\n    playbook: repair", "    we-do: 我们去调节楼前的阀门。\n    playbook: cold-look")
        .Write("heating/other/categories.yaml", "categories:\n  heating.pump-noise: { title: 水泵响, group: warmth, severity: S3, signals: { strong: [水泵响] } }\n")
        .Write("heating/other/tree.yaml", "title: 水泵响\nhandles: [heating.pump-noise]\nstatus: stable\nroot:\n  first:\n    - { when: station.failed, conclude: heating.pump-worn }\n  otherwise: { conclude: heating.field-check }\n")
        .Write("heating/other/causes.yaml", "causes:\n  heating.pump-worn: { title: 水泵磨损, department: H-站网, severity: S3, found: 水泵磨损了。, we-do: 我们去换水泵。, playbook: cold-look }\n")
        .Write("heating/other/cases.yaml", "cases:\n  - { name: 泵, facts: { station.failed: true }, expect: { causes: [heating.pump-worn] } }\n");

    [Fact]
    public void Knowledge_OfAVisit_MayBeTheFamilysOwn() =>
        Assert.Equal("", SmallRules.Create().Write("knowledge-index.yaml", Index).Replace(Causes, "    kind: visit\n", "    kind: visit\n    knowledge: H01-FIELD\n").Told());

    [Fact]
    public void Knowledge_AnIndexThatCannotBeRead_BlamesNobody() =>
        Assert.Equal("", SmallRules.Create().Write("knowledge-index.yaml", "index: [").Replace(Causes, "liable: none", "knowledge: H01-20\n    liable: none").Told("DE2249"));

    [Theory]
    [InlineData("source: \"system:heating\"", false)]
    [InlineData("source: [\"system:heating\", customer], ask: 整栋都冷吗？", true)] // asked when the system is down
    public void GateCheck_LooksAtWhatAPersonCouldBeAsked(string source, bool told) =>
        Assert.Equal(told, SmallRules.Create().Append("heating/pack.yaml", "gates: [mass-event]")
            .Append(Words, $"  event.open: {{ title: 群体事件, type: boolean, {source} }}")
            .Write("heating/mass-event/tree.yaml", "title: 群体事件\nhandles: [warmth]\nstatus: stable\nroot:\n  first:\n    - { when: event.open, conclude: heating.imbalance }\n")
            .Told("DE2212").Length > 0);

    [Theory]
    [InlineData("law", "CN", "CN-37", true)]
    [InlineData("standard", "CN-37", "CN-3702", true)]
    [InlineData("promise", "CN", "CN", true)]
    [InlineData("terms", "CN", "CN-37", false)]
    [InlineData("law", "CN-37", "CN", false)] // below it
    [InlineData("law", "CN-37", "CN-41", false)]
    public void PracticeShadowCheck_LooksAtThePlaceAndAbove(string kind, string place, string ours, bool told) =>
        Assert.Equal(told, SmallRules.Create().Replace("regions.yaml", "CN-37: 山东省", "CN-37: 山东省, CN-3702: 青岛市, CN-41: 河南省").Replace(Law, "kind: law", "kind: " + kind).Replace(Law, "place: CN", "place: " + place)
            .Write("regulations/usage.regulation.yaml", Practice("room_temperature_floor: 20 ℃").Replace("place: CN", "place: " + ours, StringComparison.Ordinal))
            .Told("DE2222").Length > 0);

    [Theory]
    [InlineData("<= 2", ">= 3", "")]
    [InlineData("<= 2", ">= 4", "3")]
    [InlineData("< 2", "> 2", "2")]
    public void AskCheck_Counts_MissWholeNumbersOnly(string low, string high, string gap)
    {
        var told = SmallRules.Create()
            .Append(Words, "  reports: { title: 来电数, type: number, range: \"[0..100]\", source: \"system:heating\" }")
            .Append(Tree, $"  counted:\n    ask: reports\n    branches:\n      - {{ when: \"{low}\", conclude: heating.imbalance }}\n      - {{ when: \"{high}\", conclude: heating.imbalance }}")
            .Replace(Tree, "{ when: building, conclude: heating.imbalance }", "{ when: building, go: counted }").Told();
        if (gap.Length == 0) Assert.Equal("", told);
        else Assert.Contains($"for example {gap};", told, StringComparison.Ordinal);
    }

    private static string Practice(string figure) =>
        $"title: 本公司惯例\nkind: practice\nplace: CN\nversions:\n  - articles:\n      ours: {{ requires: 惯例。, figures: {{ {figure} }} }}\n";
}
