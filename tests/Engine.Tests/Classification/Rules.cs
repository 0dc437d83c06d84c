using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Tests.Classification;

/// <summary>A small set of rules to hear by.</summary>
internal static class Rules
{
    public static readonly DateTimeOffset ReceivedAt = new(2026, 1, 15, 20, 30, 0, TimeSpan.FromHours(8));

    public static readonly RuleBase Base = new()
    {
        Digest = "",
        Packs = ImmutableSortedDictionary<string, RulePack>.Empty,
        Categories = By(c => c.Id,
            Category("heating.room-too-cold", ["暖气不热", "家里不热", "暖气…凉", "冻得", "室温不达标", "家里…冷"], ["暖气", "供暖", "地暖"], ["热水器不热", "空调不制热"]),
            Category("heating.no-hot-water", ["热水器不热"], ["热水"], []),
            Category("power.outage", ["停电", "没电", "跳闸"], ["用电", "物业"], ["停电通知"]),
            Category("water.no-water", ["停水", "没水"], ["用水", "水管"], []),
            Category("gas.leak", ["煤气味", "燃气味", "漏气"], ["煤气", "燃气"], ["煤气费"])),
        Hazards = By(h => h.Id,
            Hazard("gas_leak", Severity.S1, ["煤气味", "燃气味", "漏气", "煤气…漏", "燃气…漏", "报警器…响", "臭鸡蛋味"], ["自行车漏气", "轮胎漏气", "灶漏气体"]),
            Hazard("fire_or_smoke", Severity.S1, ["着火", "冒烟", "起火", "火灾", "冒火花"], ["着火点", "烟囱冒烟"]),
            Hazard("electric_shock", Severity.S1, ["触电", "漏电", "电到人", "麻手"], []),
            Hazard("live_or_fallen_wire", Severity.S1, ["电线…掉", "电线断", "电杆…倒"], []),
            Hazard("trapped", Severity.S1, ["困在电梯", "被困"], []),
            Hazard("self_harm", Severity.S1, ["不想活", "跳楼"], ["跳楼价"]),
            Hazard("contaminated_water", Severity.S2, ["水发黑", "水有异味"], [])),
        Facts = By(f => f.Id,
            new FactDefinition { Id = "room.temperature", Title = "室温", Type = FactType.Number, Unit = new("℃", "temperature", 1), Range = new(-30, 50), Heard = Values("室温…{}", "家里…{}", "客厅…{}", "卧室…{}", "只有{}", "{}，冻") },
            new FactDefinition { Id = "usage.month", Title = "用电", Type = FactType.Number, Unit = new("kWh", "energy", 1), Heard = Values("用了{}", "{}电") },
            new FactDefinition { Id = "bill.amount", Title = "电费", Type = FactType.Number, Unit = new("元", "money", 1), Heard = Values("电费…{}", "扣了{}", "交了{}") },
            new FactDefinition { Id = "cold.lasting", Title = "不热多久", Type = FactType.Duration, Heard = Values("不热{}了", "停了{}", "{}没网了", "冷了{}") },
            new FactDefinition { Id = "outage.on", Title = "停电日", Type = FactType.Date, Heard = Values("{}停的", "{}开始停") },
            new FactDefinition { Id = "outage.at", Title = "停电时刻", Type = FactType.DateTime, Heard = Values("从{}", "{}停的电") },
            new FactDefinition { Id = "cold.scope", Title = "范围", Type = FactType.Choice, Choices = [new("one_home", "全屋"), new("building", "整栋")], Heard = [Answer("one_home", "全屋都不热", "家里都不热"), Answer("building", "整栋楼都不热", "全楼都凉")] },
            new FactDefinition { Id = "power.on", Title = "有电", Type = FactType.Boolean, Heard = [Answer("true", "有电"), Answer("false", "停电", "没电")] },
            new FactDefinition { Id = "lift.meter_changed", Title = "换表", Type = FactType.Boolean, NoneTitle = "没有换过", Heard = [Answer("none", "没有换过表", "没换过表"), Answer("true", "换了表")] },
            new FactDefinition { Id = "modem.lamps", Title = "灯", Type = FactType.Choice, Many = true, Choices = [new("red", "红"), new("off", "灭")], Heard = [Answer("red", "光猫…红灯"), Answer("off", "灯不亮")] },
            new FactDefinition { Id = "dial.code", Title = "错误码", Type = FactType.Choice, Choices = [new("691", "691")], Heard = [Answer("691", "691")] }),
        Intents = [Intent("complaint", "我要投诉", "投诉"), Intent("chase", "催了", "怎么还没"), Intent("refund", "退费", "赔偿")],
        Motives = [Intent("compensate", "赔偿", "赔我"), Intent("correct", "赶紧修"), Intent("inform", "说一声")],
        Escalations = [Intent("media", "曝光", "记者"), Intent("petition", "上访")],
        Conduct = [Intent("abuse", "混蛋"), Intent("high-demand", "十倍赔")],
        Sensitive = [Intent("elder", "老人"), Intent("infant", "婴儿")],
        Emotions = [Intent("furious", "忍无可忍", "气死"), Intent("angry", "太过分", "生气")],
    };

    public static readonly ComplaintListener Listener = new(Base);

    public static Hearing Hear(string text) => Listener.Hear(text, ReceivedAt);

    public static Phrase Phrase(string text) => new(text, SourceSpan.None);

    public static Category Category(string id, string[] strong, string[] weak, string[] not) =>
        new() { Id = id, Title = id, Group = "g", Severity = Severity.S3, Signals = new(Phrases(strong), Phrases(weak), Phrases(not)) };

    public static Hazard Hazard(string id, Severity severity, string[] signals, string[] not) =>
        new() { Id = id, Title = id, Severity = severity, Playbook = id, Signals = [new(null, Phrases(signals), Phrases(not), [], null)] };

    private static Intent Intent(string id, params string[] phrases) => new(id, id, Phrases(phrases), SourceSpan.None);

    private static ImmutableArray<HeardPhrases> Values(params string[] phrases) => [new(null, Phrases(phrases))];

    private static HeardPhrases Answer(string answer, params string[] phrases) => new(answer, Phrases(phrases));

    private static ImmutableArray<Phrase> Phrases(string[] phrases) => [.. phrases.Select(Phrase)];

    private static ImmutableSortedDictionary<string, T> By<T>(Func<T, string> id, params T[] items) => items.ToImmutableSortedDictionary(id, i => i);
}
