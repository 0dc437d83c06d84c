using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Tests.Expressions;

/// <summary>Section 3 of the language page, sentence by sentence.</summary>
public class ConditionTests
{
    [Theory]
    [InlineData("room.measured < 18", "room.measured=17.9", "True")]
    [InlineData("room.measured < 18", "room.measured=18", "False")]
    [InlineData("room.measured <= 18", "room.measured=18", "True")]
    [InlineData("room.measured in [18..24)", "room.measured=18", "True")]
    [InlineData("room.measured in [18..24)", "room.measured=24", "False")]
    [InlineData("room.measured in (18..24]", "room.measured=18", "False")]
    [InlineData("room.measured in (18..24]", "room.measured=24", "True")]
    [InlineData("room.measured >= $room_floor", "room.measured=18", "True")]
    [InlineData("cold.scope in (one_home, building)", "cold.scope=building", "True")]
    [InlineData("cold.scope in (one_home, building)", "cold.scope=one_room", "False")]
    [InlineData("cold.scope != building", "cold.scope=one_room", "True")]
    [InlineData("nas.cause = 691", "nas.cause=691", "True")]
    [InlineData("ticket.number = \"A-1\"", "ticket.number=A-1", "True")]
    [InlineData("fault.lasting > 24h", "fault.lasting=2d", "True")]
    [InlineData("fault.lasting in $usual_wait", "fault.lasting=1h", "True")]
    [InlineData("fault.lasting in $usual_wait", "fault.lasting=3h", "False")]
    [InlineData("building.ok_ratio in [-$limit..$limit]", "building.ok_ratio=2", "True")]
    [InlineData("building.ok_ratio in [-$limit..$limit]", "building.ok_ratio=2.1", "False")]
    public void Compare_KnownValue_IsDecided(string condition, string fact, string expected) =>
        Assert.Equal(expected, Status(condition, fact));

    [Theory]
    [InlineData("pon.usual - pon.rx >= 3 dB", "True", "pon.usual=-20", "pon.rx=-23")]
    [InlineData("pon.usual - pon.rx > 3 dB", "False", "pon.usual=-20", "pon.rx=-23")]
    [InlineData("bill.kwh * $price > bill.amount", "True", "bill.kwh=201", "bill.amount=100")]
    [InlineData("bill.amount / bill.usual > 1.3", "False", "bill.amount=130", "bill.usual=100")]
    [InlineData("20 % * bill.amount = 25", "True", "bill.amount=125")]
    [InlineData("count.a / count.b = 25 %", "True", "count.a=1", "count.b=4")]
    [InlineData("count.a + count.b * 2 = 7", "True", "count.a=1", "count.b=3")]
    [InlineData("(count.a + count.b) * 2 = 8", "True", "count.a=1", "count.b=3")]
    [InlineData("-count.a - -3 = 2", "True", "count.a=1")]
    [InlineData("max(count.a, count.b, 2) = 3", "True", "count.a=1", "count.b=3")]
    [InlineData("min(bill.amount, bill.usual) = 1", "True", "bill.amount=1", "bill.usual=3")]
    [InlineData("building.ok_ratio < 5 ‰", "True", "building.ok_ratio=0.4")]
    public void Reckon_WithUnits_ComesToTheRightNumber(string condition, string expected, params string[] facts) =>
        Assert.Equal(expected, Status(condition, facts));

    [Theory]
    [InlineData("today = 2026-01-16", "True")]
    [InlineData("now = 2026-01-16T07:30", "True")]
    [InlineData("now = 2026-01-15T23:30Z", "True")]
    [InlineData("today in $heating_season", "True")]
    [InlineData("now in $heating_season", "True")]
    [InlineData("today - bill.start = 15d", "True", "bill.start=2026-01-01")]
    [InlineData("bill.start + 6mo = 2026-08-28", "True", "bill.start=2026-02-28")]
    [InlineData("now - fault.at = 90min", "True", "fault.at=2026-01-16T06:00")]
    [InlineData("fault.at + 2h > now", "True", "fault.at=2026-01-16T06:00")]
    [InlineData("bill.start in [2026-01-01..today]", "True", "bill.start=2026-01-16")]
    public void Reckon_WithDates_UsesTheZoneOfTheRules(string condition, string expected, params string[] facts) =>
        Assert.Equal(expected, Status(condition, facts));

    [Theory]
    [InlineData("2026-11-15", "False")]
    [InlineData("2026-11-16", "True")]
    [InlineData("2026-12-31", "True")]
    [InlineData("2027-01-01", "True")]
    [InlineData("2027-04-05", "True")]
    [InlineData("2027-04-06", "False")]
    public void Season_OverNewYear_HoldsBothEnds(string date, string expected) =>
        Assert.Equal(expected, Status("bill.start in $heating_season", "bill.start=" + date));

    [Theory]
    [InlineData("count.b > 3", "False")]
    [InlineData("count.b != 3", "False")]
    [InlineData("not(count.b > 3)", "True")]
    [InlineData("count.b > count.a", "False")]
    [InlineData("count.b - 1 > 3", "False")]
    [InlineData("count.b - count.a > 3", "False")]
    [InlineData("count.b = none", "True")]
    [InlineData("count.b != none", "False")]
    [InlineData("count.b + 1 = none", "True")]
    [InlineData("count.b in (1, none)", "True")]
    [InlineData("count.b in (1, 2)", "False")]
    [InlineData("max(count.b, 5) = 5", "True")]
    [InlineData("max(count.b) = none", "True")]
    public void None_InAComparison_IsFalseAtOnce(string condition, string expected) =>
        Assert.Equal(expected, Status(condition, "count.b=none"));

    [Fact]
    public void None_BesideAnUnknowable_StillDecides() =>
        Assert.Equal("False", Status("count.a + 1 > count.b", "count.a=unknown", "count.b=none"));

    [Theory]
    [InlineData("meter.changed", "False")]
    [InlineData("not(meter.changed)", "True")]
    [InlineData("meter.changed = false", "False")]
    public void None_OfABareBoolean_IsNo(string condition, string expected) =>
        Assert.Equal(expected, Status(condition, "meter.changed=none"));

    [Theory]
    [InlineData("count.a / count.b > 1", "count.a=1", "count.b=0")]
    [InlineData("count.a / (count.b - count.b) > 1", "count.a=1", "count.b=0")]
    [InlineData("count.a * 79228162514264337593543950335 > 1", "count.a=10")]
    [InlineData("bill.start + 999999d > today", "bill.start=9998-01-01")]
    [InlineData("fault.at + 9999999999d > now", "fault.at=2026-01-01T00:00")]
    [InlineData("fault.lasting > $answer_within", "fault.lasting=24h")]
    [InlineData("fault.lasting + fault.limit > 1h", "fault.lasting=24h", "fault.limit=5wd")]
    public void Reckon_WhatCannotBe_IsUnknowable(string condition, params string[] facts) =>
        Assert.Equal("Unknowable", Status(condition, facts));

    [Fact]
    public void Figure_NotInForce_IsUnknowable()
    {
        var frame = TestFrame.With("room.measured=17");
        frame.UnknowableFigures.Add("room_floor");
        Assert.Equal(ConditionStatus.Unknowable, Vocabulary.Compile("room.measured < $room_floor").Status(frame));
    }

    [Fact]
    public void Figure_TableOverAnOpenFact_AsksForThatFact()
    {
        var frame = TestFrame.With("room.measured=17");
        frame.OpenFigures.Add("room_floor");
        Assert.Equal("Open: cold.scope", StatusAndAskable("room.measured < $room_floor", frame));
    }

    [Theory]
    [InlineData("modem.lamps = los_red", "on, los_red", "True")]
    [InlineData("modem.lamps = los_red", "on", "False")]
    [InlineData("modem.lamps = los_red", "", "False")]
    [InlineData("modem.lamps != los_red", "on", "True")]
    [InlineData("modem.lamps != los_red", "on, los_red", "False")]
    [InlineData("modem.lamps in (los_red, all_off)", "on, all_off", "True")]
    [InlineData("modem.lamps in (los_red, all_off)", "on", "False")]
    public void Set_EqualAndIn_MeanIncludes(string condition, string lamps, string expected) =>
        Assert.Equal(expected, Status(condition, "modem.lamps=" + lamps));

    [Theory]
    [InlineData("room.measured < 18", "[..16)", "True")]
    [InlineData("room.measured >= 16", "[..16)", "False")]
    [InlineData("room.measured < 18", "[18..20]", "False")]
    [InlineData("room.measured < 18", "[15..17]", "True")]
    [InlineData("room.measured < 18", "[17..19]", "Open")]
    [InlineData("room.measured = 16", "[..16)", "False")]
    [InlineData("room.measured = 15", "[..16)", "Open")]
    [InlineData("room.measured != 15", "[..16)", "Open")]
    [InlineData("room.measured in [14..16)", "[..16)", "Open")]
    [InlineData("room.measured in [16..18)", "[..16)", "False")]
    [InlineData("room.measured in [10..20)", "[15..17]", "True")]
    [InlineData("room.measured - 2 < 14", "[..16)", "True")]
    [InlineData("room.measured * 2 < 30", "[..16)", "Open")]
    public void Interval_HoldsForTheWhole_OrIsAskedAgain(string condition, string heard, string expected) =>
        Assert.Equal(expected == "Open" ? "Open: room.measured" : expected + ": ", StatusAndAskable(condition, TestFrame.With("room.measured=" + heard)));

    [Fact]
    public void Interval_AskedAgainInVain_IsUnknowable()
    {
        var frame = TestFrame.With("room.measured=[17..19]");
        frame.ToldInVain.Add("room.measured");
        Assert.Equal(ConditionStatus.Unknowable, Vocabulary.Compile("room.measured < 18").Status(frame));
    }

    [Theory]
    [InlineData("room.measured < 18 and fee.paid", "Open: room.measured, fee.paid")]
    [InlineData("fee.paid or room.measured < 18", "Open: fee.paid, room.measured")]
    [InlineData("home.edge and fee.paid", "Open: fee.paid", "home.edge=true")]
    [InlineData("home.edge and fee.paid", "False: ", "home.edge=false")]
    [InlineData("home.edge and fee.paid", "Unknowable: ", "home.edge=unknown")]
    [InlineData("home.edge or fee.paid", "Open: fee.paid", "home.edge=unknown")]
    [InlineData("home.edge or fee.paid", "True: ", "home.edge=true")]
    [InlineData("not(home.edge and fee.paid)", "Open: fee.paid", "home.edge=unknown")]
    [InlineData("not(home.edge or fee.paid)", "Unknowable: ", "home.edge=unknown")]
    [InlineData("(home.edge and fee.paid) or room.measured < 18", "Open: room.measured", "home.edge=unknown")]
    [InlineData("count.a > count.b", "Unknowable: ", "count.a=unknown")]
    [InlineData("count.a > count.b", "False: ", "count.b=none")]
    [InlineData("count.b - count.a > 3", "False: ", "count.b=none")]
    [InlineData("count.b = none", "Open: count.b")]
    [InlineData("count.a in (1, count.b)", "True: ", "count.a=1")]
    [InlineData("count.a in (1, count.b)", "Open: count.b", "count.a=2")]
    [InlineData("count.a > 3 or count.a <= 3", "Open: count.a")]
    [InlineData("count.a > 3 or count.a <= 3", "Unknowable: ", "count.a=unknown")]
    [InlineData("max(count.a, count.b) > 3", "Open: count.a, count.b")]
    [InlineData("room.measured in [room.target..5]", "False: ", "room.measured=9")]
    public void Status_AtomByAtom_OpensOnlyWhatCanStillBeTrue(string condition, string expected, params string[] facts) =>
        Assert.Equal(expected, StatusAndAskable(condition, TestFrame.With(facts)));

    [Theory]
    [InlineData("case.intent = not-knowing-the-rule", "True")]
    [InlineData("case.refusal", "True")]
    [InlineData("case.escalations = media", "True")]
    [InlineData("case.escalations in (lawyer, petition)", "False")]
    [InlineData("case.causes >= 2", "True")]
    [InlineData("case.causes > 2", "False")]
    [InlineData("case.causes in (a.b-c, x.y)", "True")]
    public void Case_OfATechnique_IsTested(string condition, string expected)
    {
        var formula = new FormulaReader(Vocabulary.Scope(allowCase: true), []).ReadCondition(condition, Vocabulary.At);
        Assert.Equal(expected, new FormulaCompiler(Vocabulary.Symbols).Compile(formula!).Status(new TestFrame()).ToString());
    }

    [Theory]
    [InlineData("bill.amount - bill.usual", "30 元", "bill.amount=130", "bill.usual=100")]
    [InlineData("bill.kwh * $price", "50 元", "bill.kwh=100")]
    [InlineData("today - bill.start", "15d", "bill.start=2026-01-01")]
    [InlineData("fee.paid and home.edge", "true", "fee.paid=true", "home.edge=true")]
    [InlineData("meter.changed", "None", "meter.changed=none")]
    [InlineData("bill.amount - bill.usual", "Open", "bill.amount=130")]
    [InlineData("bill.amount - bill.usual", "Unknowable", "bill.amount=130", "bill.usual=unknown")]
    public void Value_OfAFormula_IsItsOperand(string formula, string expected, params string[] facts)
    {
        var issues = new List<Issue>();
        var bound = new FormulaBinder(Vocabulary.Scope(), Vocabulary.At, issues).Bind(FormulaParser.ReadExpression(formula, Vocabulary.At))!;
        var operand = new FormulaCompiler(Vocabulary.Symbols).Compile(new Formula(formula, bound.Expression, Vocabulary.At)).Value(TestFrame.With(facts));
        Assert.Equal(expected, operand.Value is { } value ? ValueWriter.Notation(value) : operand.State.ToString());
    }

    private static string Status(string condition, params string[] facts) => Vocabulary.Compile(condition).Status(TestFrame.With(facts)).ToString();

    private static string StatusAndAskable(string condition, TestFrame frame)
    {
        var compiled = Vocabulary.Compile(condition);
        var open = new List<int>();
        compiled.AppendAskable(frame, open);
        return $"{compiled.Status(frame)}: {string.Join(", ", open.Select(slot => Vocabulary.Symbols.Fact(slot).Id))}";
    }
}
