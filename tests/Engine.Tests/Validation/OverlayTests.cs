using DiagnosisEngine.Classification;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>What a folder laid over the rules may do, and what it is told.</summary>
public sealed class OverlayTests
{
    private const string Mine = "site/overlay.yaml";

    [Fact]
    public void Overlay_DisablesATreeAndSaysWhy()
    {
        var tree = Laid("disable: { heating/room-cold: 本市由物业受理 }").Rules().Trees["heating/room-cold"];
        Assert.Equal("本市由物业受理", tree.Disabled?.Because);
        Assert.False(tree.IsInUse);
        Assert.Equal(TreeStatus.Stable, tree.Status);
    }

    [Fact]
    public void Overlay_ChecksTheVersionInForceOnThatDay()
    {
        var rules = Laid("in-force-checked: { heating-law: 2026-03-01 }").Replace("regulations/heating-law.regulation.yaml", "versions:\n", """
            versions:
              - effective-from: 2010-01-01
                effective-to: 2017-11-30
                in-force-checked: null
                articles:
                  repair: { number: 第四十条, requires: 按时修复。, text-read: true }

            """).Rules();
        Assert.Equal([null, new DateOnly(2026, 3, 1)], rules.Regulations["heating-law"].Versions.Select(version => version.InForceChecked));
    }

    [Fact]
    public void Overlays_TheLaterFolderStands()
    {
        var rules = Laid("in-force-checked: { heating-law: 2026-03-01 }").WriteAt("town/overlay.yaml", "title: 本镇\nin-force-checked: { heating-law: 2026-05-01 }\n").Rules();
        Assert.Equal(new DateOnly(2026, 5, 1), rules.Regulations["heating-law"].Versions[0].InForceChecked);
    }

    [Fact]
    public void Overlay_MayPutATreeOfItsOwnInThePlaceOfADisabledOne()
    {
        var rules = Laid("disable: { heating/room-cold: 换成本市的 }")
            .WriteAt("site/heating/site-cold/tree.yaml", "title: 本市的\nhandles: [heating.room-too-cold]\nstatus: stable\nroot: { conclude: heating.imbalance }\n").Rules();
        Assert.Equal(["heating/site-cold"], rules.Trees.Values.Where(tree => tree.IsInUse).Select(tree => tree.Id));
    }

    [Fact]
    public void Overlay_AddsRegulationsFiguresRepliesAndCalendars()
    {
        var rules = SmallRules.Create()
            .WriteAt("site/regulations/town-rules.regulation.yaml", "title: 本市供热办法\nkind: law\nplace: CN-37\nversions:\n  - effective-from: 2020-01-01\n    articles:\n      floor: { number: 第一条, requires: 室温。, text-read: true, figures: { room_temperature_floor: 20 ℃ } }\n")
            .WriteAt("site/replies/channels/sms.yaml", "title: 短信\norder: [found]\n")
            .WriteAt("site/calendars/2027.yaml", "title: 2027 年放假安排\nthrough: 2027-12-31\nholidays: [2027-01-01]\n").Rules();
        Assert.Contains("town-rules", rules.Regulations.Keys);
        Assert.Contains("sms", rules.Channels.Keys);
        Assert.Equal(new DateOnly(2027, 12, 31), rules.Calendar.Through);
        Assert.True(rules.Calendar.Knows(new(2027, 1, 1)));
        Assert.False(rules.Calendar.Knows(new(2028, 1, 1)));
    }

    [Fact]
    public void Overlay_AddsSignalsToACategoryOfTheRules()
    {
        var rules = SmallRules.Create().WriteAt("site/heating/categories.yaml", "categories:\n  heating.room-too-cold: { signals: { strong: [炕都不热], weak: [炕] } }\n").Rules();
        var signals = rules.Categories["heating.room-too-cold"].Signals;
        var before = SmallRules.Create().Rules().Categories["heating.room-too-cold"].Signals;
        Assert.Equal([.. before.Strong.Select(phrase => phrase.Text), "炕都不热"], signals.Strong.Select(phrase => phrase.Text));
        Assert.Equal([.. before.Weak.Select(phrase => phrase.Text), "炕"], signals.Weak.Select(phrase => phrase.Text));
        Assert.Equal(signals, rules.Packs["heating"].Categories.Single(category => category.Id == "heating.room-too-cold").Signals);
    }

    [Fact]
    public void Overlay_AddsSystemsToAPackOfTheRules()
    {
        const string Facts = "facts:\n  kang.warm: { title: 炕是热的, type: boolean, source: [\"system:kang\", customer], ask: 炕热吗？ }\n";
        SmallRules.Create().WriteAt("site/heating/vocabulary.yaml", Facts).Bind(out var without);
        Assert.Contains("叠加的文件夹在自己的 heating/pack.yaml 里只写一行 systems: [kang]", Assert.Single(without, issue => issue.Code == "DE2242").Message.Chinese, StringComparison.Ordinal);
        var rules = SmallRules.Create().WriteAt("site/heating/vocabulary.yaml", Facts).WriteAt("site/heating/pack.yaml", "systems: [kang]\n").Rules();
        Assert.Contains("kang", rules.Packs["heating"].Systems);
        Assert.Equal(SmallRules.Create().Rules().Packs["heating"].Title, rules.Packs["heating"].Title);
    }

    [Theory]
    [InlineData("weak: [家里不热]", "“家里不热”在“heating.room-too-cold”的 strong（rules/heating/room-cold/categories.yaml 第 7 行）和 weak 里都有；那一处在随附的规则里，这里改不了；把这里的删去。", "stands under strong (rules/heating/room-cold/categories.yaml line 7) and under weak of 'heating.room-too-cold'; that one is in the rules this folder is laid over and cannot be changed from here; delete this one")]
    [InlineData("strong: [家里不热]", "“家里不热”在“heating.room-too-cold”的 strong 里写了两次（rules/heating/room-cold/categories.yaml 第 7 行已有），不起作用；那一处在随附的规则里，这里改不了；把这里的删去。", "first in rules/heating/room-cold/categories.yaml line 7, to no effect; that one is in the rules this folder is laid over")]
    [InlineData("strong: [暖气]", "“暖气”在“heating.room-too-cold”的 weak（rules/heating/room-cold/categories.yaml 第 7 行）和 strong 里都有；", "stands under weak (rules/heating/room-cold/categories.yaml line 7) and under strong")]
    public void Overlay_PhraseThatTheRulesHave_IsToldInTheFolderLaidOver(string signals, string chinese, string english)
    {
        var issues = new List<Issue>();
        PhraseCheck.Check(SmallRules.Create().WriteAt("site/heating/categories.yaml", $"categories:\n  heating.room-too-cold: {{ signals: {{ {signals} }} }}\n").Rules(), issues);
        var told = Assert.Single(issues);
        Assert.Equal(("site/heating/categories.yaml", 2), (told.At.Path, told.At.Line));
        Assert.StartsWith(chinese, told.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, told.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlay_SystemsThatAreMissing_AreAllInTheOneLineToCopy()
    {
        const string Facts = "facts:\n  a.one: { title: 一, type: boolean, source: \"system:tickets\" }\n  a.two: { title: 二, type: boolean, source: \"system:billing\" }\n  a.three: { title: 三, type: boolean, source: \"system:tickets\" }\n";
        var told = Of("DE2242", SmallRules.Create().WriteAt("site/heating/vocabulary.yaml", Facts));
        Assert.Equal(3, told.Count);
        Assert.All(told, issue => Assert.Contains("heating/pack.yaml 里只写一行 systems: [billing, tickets]", issue.Message.Chinese, StringComparison.Ordinal));
        Assert.All(told, issue => Assert.Contains("with the one line systems: [billing, tickets] adds", issue.Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Knowledge_OfAFamilyThatIsNotListed_IsToldOnceForAFileWithoutAGuess()
    {
        var rules = SmallRules.Create().Write("knowledge-index.yaml", "index: { G01-01: 没气, G01-02: 打不着火 }\n")
            .WriteAt("site/heating/kang/causes.yaml", string.Concat("causes:\n", Cause("a", "[G02-01, G02-02]"), Cause("b", "G02-03"), Cause("c", "G01-03")));
        var told = Of("DE2249", rules);
        Assert.Equal(
            ["“G02-01”等 G02 的编号一个也不在 rules/knowledge-index.yaml 里；编出来的就删去；资料里真有的，都写进 site/knowledge-index.yaml 的 index，一行一个，如“G02-01: 标题”（这个文件里只报这一次）。",
             "资料编号“G01-03”不在 rules/knowledge-index.yaml 里；是不是“G01-01”？编出来的就删去这一行；资料里真有的，在 site/knowledge-index.yaml 的 index 下面写一行“G01-03: 标题”。"], told.Select(issue => issue.Message.Chinese));
        Assert.Equal("none of the ids of G02, 'G02-01' and on, is listed in rules/knowledge-index.yaml; remove those that were made up; what the source really has goes into index in site/knowledge-index.yaml, a line each, such as 'G02-01: title' (told once in this file)", told[0].Message.English);
    }

    private static string Cause(string id, string knowledge) =>
        $"  heating.{id}: {{ title: 炕, knowledge: {knowledge}, department: H-客服, severity: S4, found: 查到。, we-do: 我们办。, playbook: repair }}\n";

    private static List<Issue> Of(string code, SmallRules rules)
    {
        rules.Bind(out var issues);
        return [.. issues.Where(issue => issue.Code == code)];
    }

    [Fact]
    public void Mistakes_AreToldWhole() => Snapshot.Match(Validation.Mistakes.Tell(
    [
        ("DE2002 a node edited", r => r.WriteAt("site/heating/room-cold/tree.yaml", "title: 改\nstatus: stable\nroot: { conclude: heating.imbalance }\n")),
        ("DE2002 more of a category than signals", r => r.WriteAt("site/heating/categories.yaml", "categories:\n  heating.room-too-cold: { title: 冷, group: room-warmth, severity: S1, signals: { strong: [炕都不热] } }\n")),
        ("DE2003 a cause and a department of its own that are not there", r => r.WriteAt("site/heating/kang/tree.yaml", "title: 炕不热\nhandles: [heating.kang]\nstatus: stable\nroot: { conclude: heating.kang-flue }\n")
            .WriteAt("site/heating/kang/categories.yaml", "categories:\n  heating.kang: { title: 炕不热, group: warmth, severity: S3, signals: { strong: [炕不热] } }\n")
            .WriteAt("site/heating/kang/causes.yaml", "causes:\n  heating.kang-damp: { title: 炕潮了, department: 通炕, severity: S4, found: 炕潮了。, we-do: 我们来看。, playbook: repair }\n")),
        ("DE2003 signals of no category", r => r.WriteAt("site/heating/categories.yaml", "categories:\n  heating.room-too-clod: { signals: { strong: [炕都不热] } }\n")),
        ("DE2003 a tree and a regulation that are not there", r => Lay(r, "disable: { heating/room-clod: 不用 }\nin-force-checked: { heating-lwa: 2026-03-01 }")),
        ("DE1040 an unknown key", r => Lay(r, "disabled: { heating/room-cold: 不用 }")),
        ("DE1046 no date", r => Lay(r, "in-force-checked: { heating-law: 昨天 }")),
        ("DE1042 without a title", r => r.WriteAt(Mine, "disable: { heating/room-cold: 不用 }\n")),
        ("DE2070 in the rules themselves", r => r.Write("overlay.yaml", "title: 本市\n")),
        ("DE2071 disabled and reached", r => Lay(r.Write("heating/other/tree.yaml", "title: 又一棵\nstatus: stable\nroot: { conclude: heating.imbalance }\n")
            .Replace("heating/room-cold/tree.yaml", "  otherwise: { go: at-home }", "  otherwise: { go: heating/other }"), "disable: { heating/other: 不用 }")),
        ("DE2072 nothing in force that day", r => Lay(r, "in-force-checked: { heating-law: 2016-03-01 }")),
        ("DE2073 the zone again", r => r.WriteAt("site/regions.yaml", "zone: Asia/Urumqi\nregions: { CN-65: 新疆维吾尔自治区 }\n")),
    ]));

    private static SmallRules Laid(string content) => Lay(SmallRules.Create(), content);

    private static SmallRules Lay(SmallRules rules, string content) => rules.WriteAt(Mine, "title: 本市的设定\n" + content + "\n");
}
