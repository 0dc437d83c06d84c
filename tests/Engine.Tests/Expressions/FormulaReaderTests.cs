using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Expressions;

public class FormulaReaderTests
{
    [Fact]
    public void ReadCondition_EveryForm_KeepsItsMeaning() => Snapshot.Match(Conditions("""
        fee.paid
        not(fee.paid)
        fee.paid and home.edge
        fee.paid or home.edge or building.cold
        (fee.paid and home.edge) or building.cold
        fee.paid = false
        cold.scope = building
        building = cold.scope
        cold.scope = cold.told
        cold.scope in (one_home, building)
        cold.scope in (building)
        not(cold.scope in (one_home, building))
        nas.cause = 691
        nas.cause in (2, 3, 5g)
        modem.lamps = los_red
        modem.lamps in (los_red, all_off)
        repeater.state = none
        repeater.state in (alarm, none)
        none != repeater.state
        room.measured < 18
        room.measured < 18 ℃
        room.measured < 18℃
        room.measured < 18 °C
        18 > room.measured
        room.measured in [18..24)
        room.measured in (18..24]
        room.measured in ([18..24), (30..40))
        room.measured in (< 5, [18..24))
        room.measured in ((18..24), 30)
        room.measured >= $room_floor
        room.measured - room.target < 2 + 3
        building.ok_ratio < 50
        building.ok_ratio < 50 %
        building.ok_ratio in [-$limit..$limit]
        count.a / count.b < 20 %
        pon.rx < -110 dBm
        pon.usual - pon.rx >= 3 dB
        pon.usual - 3 dB > pon.rx
        bill.kwh * $price > bill.amount
        bill.amount / bill.usual > 1.3
        bill.amount / bill.kwh > 0.8 元/kWh
        20 % * bill.amount > 100
        max(bill.amount, bill.usual, 0) > 100 元
        min(count.a, count.b) = 2
        -count.a < 3
        count.a - -3 > 2 * (count.b + 1)
        today in $heating_season
        bill.start in [bill.end..today]
        today - bill.start > 30d
        bill.start + 6mo < today
        now - fault.at > $repair_within
        fault.at < 2026-01-15T20:00
        fault.at < 2026-01-15T20:00Z
        fault.lasting > 24h
        fault.lasting in $usual_wait
        bill.start >= 2026-01-15
        ticket.number = "A-1"
        """));

    [Fact]
    public void ReadCondition_EveryMistake_SaysWhatAndHowToMend() => Snapshot.Match(Conditions("""
        true
        -
        
        room.measured
        room.measured <
        room.measured < 18 24
        room.measured == 18
        room.measured ≥ 18
        （fee.paid）
        fee.paid && home.edge
        fee.paid and home.edge or building.cold
        fee.paid or home.edge and building.cold
        (fee.paid
        fee.paid)
        1 < room.measured < 5
        not fee.paid
        fee.paid, home.edge
        [18..24)
        room.measured in [18..24
        room.measured in [24..18]
        room.measured in (18 24)
        fee.piad
        fee.paid and nothing.like_it
        cold.scope = buildng
        cold.scope = house
        cold.scope in (building, hosue)
        nas.cause = 769
        cold.scope = repeater.state
        cold.scope < building
        cold.scope + 1 > 2
        modem.lamps = modem.again
        room.measured > $room_flor
        room.measured > $nothing
        cold.scope = one-room
        room.measured > $room-floor
        fee-paid = true
        room.measured > $torn
        room.measured > 18 kWh
        room.measured > 18 度
        room.measured > 18 kwhh
        room.measured > 3d
        fault.lasting > 10
        fault.lasting > 5wd + 3d
        bill.start + 5wd < today
        fault.at > today
        now - bill.start > 3d
        bill.start > 2026-13-45
        bill.start > 18 ℃
        fee.paid = 5
        ticket.number < "A"
        pon.rx + pon.usual > 3 dB
        cold.scope = none
        room.measured = unknown
        abs(count.a) > 3
        case.emotion = angry
        repeater.state != normal
        not(repeater.state = normal)
        repeater.state != normal and repeater.state != none
        pon.rx - pon.usual != 0 dB
        not(meter.changed)
        building.ok_ratio < 500
        building.ok_ratio >= 0
        building.ok_ratio in [200..300]
        room.measured > 18 #
        今天很冷
        """));

    [Fact]
    public void ReadTest_EveryForm_TestsItsFact() => Snapshot.Match(string.Join("\n", new (string Fact, string Text)[]
    {
        ("cold.scope", "building"), ("cold.scope", "in (one_home, building)"), ("cold.scope", "not(building)"), ("cold.scope", "!= building"),
        ("nas.cause", "691"), ("repeater.state", "none"), ("repeater.state", "in (alarm, none)"), ("modem.lamps", "los_red"),
        ("room.measured", ">= 18 ℃"), ("room.measured", "[18..24)"), ("room.measured", "(18..24]"), ("room.measured", "18"), ("room.measured", "$room_floor"), ("room.measured", "< $room_floor"),
        ("fee.paid", "true"), ("fee.paid", "false"), ("bill.start", "$heating_season"), ("bill.start", "11-16..04-05"), ("fault.lasting", "<= 24h"),
        ("cold.scope", "true"), ("cold.scope", "-"), ("cold.scope", "buildng"), ("cold.scope", "cold.scope = building"), ("cold.scope", "one_home, building"), ("cold.scope", "none"),
        ("room.measured", "18 kWh"), ("room.measured", ">= 18 and < 24"), ("fee.paid", "maybe"), ("cold.scope", "选building"), ("cold.scope", "预约"), ("cold.scope", "in (one_home, 选one_room)"), ("fee.paid", "home.edge = true"),
    }.Select(line => Rendering.Of($"{line.Fact}: {line.Text}", issues => new FormulaReader(Vocabulary.Scope(), issues).ReadTest(line.Text, Vocabulary.At, Vocabulary.ById[line.Fact])))));

    [Fact]
    public void ReadFormula_OfOtherTypeOrUnit_IsRefused() => Snapshot.Match(string.Join("\n", new (FactType Type, string Unit, string Text)[]
    {
        (FactType.Number, "元", "bill.amount - bill.usual"), (FactType.Number, "元", "5"), (FactType.Number, "%", "count.a / count.b"), (FactType.Number, "dB", "pon.usual - pon.rx"),
        (FactType.Duration, "", "today - bill.start"), (FactType.Date, "", "bill.start + 120d"), (FactType.Boolean, "", "cold.scope = building"),
        (FactType.Number, "元", "bill.kwh"), (FactType.Number, "", "fee.paid"), (FactType.Date, "", "now"),
    }.Select(line => Rendering.Of($"{line.Type} {line.Unit}: {line.Text}", issues => new FormulaReader(Vocabulary.Scope(), issues).ReadFormula(line.Text, Vocabulary.At, line.Type, UnitCatalog.Find(line.Unit)!, false)))));

    [Fact]
    public void ReadCondition_OfTechnique_MayNameTheCase()
    {
        var issues = new List<Issue>();
        var reader = new FormulaReader(Vocabulary.Scope(allowCase: true), issues);
        Assert.NotNull(reader.ReadCondition("case.intent = not-knowing-the-rule and case.refusal and case.causes >= 2", Vocabulary.At));
        Assert.NotNull(reader.ReadCondition("case.emotion in (angry, upset)", Vocabulary.At));
        Assert.Empty(issues);
    }

    [Fact]
    public void AnyOf_Alternatives_AreJoinedByOr()
    {
        var joined = FormulaReader.AnyOf([Vocabulary.Read("fee.paid"), Vocabulary.Read("home.edge")]);
        Assert.Equal("fee.paid or home.edge", joined.Text);
        Assert.Equal("or(fee.paid, home.edge)", Rendering.Of(joined.Root));
    }

    private static string Conditions(string table) => string.Join("\n", table.Split('\n').Select(text =>
        Rendering.Of(text, issues => new FormulaReader(Vocabulary.Scope(), issues).ReadCondition(text, Vocabulary.At))));
}
