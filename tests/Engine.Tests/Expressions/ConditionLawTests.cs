using System.Text;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Interval = DiagnosisEngine.Model.Interval;

namespace DiagnosisEngine.Tests.Expressions;

/// <summary>Laws over random conditions on a few facts of few values.</summary>
public class ConditionLawTests
{
    private static readonly (string Fact, string[] Values)[] Facts =
    [
        ("count.a", ["1", "2", "3"]), ("count.b", ["1", "3", "none"]), ("fee.paid", ["true", "false"]),
        ("meter.changed", ["true", "none"]), ("repeater.state", ["normal", "alarm", "none"]), ("modem.lamps", ["", "on", "los_red, on"]),
    ];

    private static readonly string[] Atoms =
    [
        "count.a > 1", "count.a = count.b", "count.b != 3", "count.b = none", "count.a + count.b > 3", "count.a / (count.b - 1) > 1", "max(count.a, count.b) >= 3",
        "count.a in (1, [2..3))", "count.b in (3, none)", "fee.paid", "meter.changed", "meter.changed = true", "fee.paid = meter.changed",
        "repeater.state != normal", "repeater.state in (alarm, lost)", "modem.lamps = los_red", "modem.lamps != on",
    ];

    private static readonly Arbitrary<string> Conditions = Arb.From(Gen.Sized(size => Condition(Math.Min(3, size / 10))));

    private static readonly Arbitrary<string[]> Settings = Arb.From(Gen.CollectToArray(Facts, fact => Gen.Elements<string>(["open", "unknown", .. fact.Values])));

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261122, 7).WithEndSize(40);

    [Fact]
    public void Status_AgainstEveryCompletion_IsWhatTheyAllow() => Check.One(Fixed, Prop.ForAll(Conditions, Settings, (text, setting) =>
    {
        var condition = Vocabulary.Compile(text);
        var status = condition.Status(Frame(setting));
        var worlds = Completions(setting).Select(world => condition.Status(Frame(world))).ToHashSet();
        // No completion is open, and none contradicts a decided status.
        if (worlds.Contains(ConditionStatus.Open)) return false;
        if (status is ConditionStatus.True or ConditionStatus.False) return worlds.SetEquals([status]);
        // Atom by atom may ask a little too much, never too little.
        return status == ConditionStatus.Open || !worlds.Contains(ConditionStatus.True);
    }));

    [Fact]
    public void Status_OfASingleAtom_IsExact() => Check.One(Fixed, Prop.ForAll(Arb.From(Gen.Elements(Atoms)), Settings, (text, setting) =>
    {
        var condition = Vocabulary.Compile(text);
        var status = condition.Status(Frame(setting));
        var worlds = Completions(setting).Select(world => condition.Status(Frame(world))).ToHashSet();
        return status switch
        {
            ConditionStatus.Open => worlds.Count > 1,
            ConditionStatus.Unknowable => worlds.SetEquals([ConditionStatus.Unknowable]) || !worlds.Contains(ConditionStatus.True),
            _ => worlds.SetEquals([status]),
        };
    }));

    [Fact]
    public void Status_OfANegation_IsTheOppositeOrAsUnsettled() => Check.One(Fixed, Prop.ForAll(Conditions, Settings, (text, setting) =>
    {
        var (plain, negated) = (Vocabulary.Compile(text).Status(Frame(setting)), Vocabulary.Compile($"not({text})").Status(Frame(setting)));
        return plain switch
        {
            ConditionStatus.True => negated == ConditionStatus.False,
            ConditionStatus.False => negated == ConditionStatus.True,
            _ => negated is ConditionStatus.Open or ConditionStatus.Unknowable,
        };
    }));

    [Fact]
    public void Askable_OfAnOpenCondition_NamesOpenFactsOnceInWrittenOrder() => Check.One(Fixed, Prop.ForAll(Conditions, Settings, (text, setting) =>
    {
        var condition = Vocabulary.Compile(text);
        var frame = Frame(setting);
        var askable = new List<int>();
        condition.AppendAskable(frame, askable);
        var written = askable.Select(slot => condition.FactSlots.IndexOf(slot)).ToList();
        return askable.Count > 0 == (condition.Status(frame) == ConditionStatus.Open)
            && askable.All(slot => frame.Fact(slot).State == OperandState.Open)
            && askable.Distinct().Count() == askable.Count
            && written.All(index => index >= 0);
    }));

    [Fact]
    public void Notation_OfNumbersAndDurations_IsReadAgain() => Check.One(Fixed.WithMaxTest(1000), Prop.ForAll(
        Arb.From(Gen.Choose(-100_000, 100_000)), Arb.From(Gen.Choose(0, 3)), Arb.From(Gen.Choose(0, 40)), (number, places, shape) =>
        {
            var low = number / (decimal)Math.Pow(10, places);
            var extent = shape switch { 0 => new Interval(null, low, false, true), 1 => new Interval(low, null, true), 2 => new Interval(low, low + 1, true, false), _ => Interval.Point(low) };
            var measured = new NumberValue(extent, Vocabulary.ById["room.measured"].Unit);
            var lasting = new DurationValue(IntervalMath.Scale(extent, 60), (DurationKind)(shape % 3));
            return Vocabulary.Value("room.measured", ValueWriter.Notation(measured)).Equals(measured)
                && Vocabulary.Value("fault.lasting", ValueWriter.Notation(lasting)).Equals(lasting);
        }));

    [Fact]
    public void Read_OfRandomTexts_NeverThrowsAndAlwaysSaysWhy()
    {
        var random = new Random(20261122);
        string[] words =
        [
            "room.measured", "count.a", "count.b", "cold.scope", "building", "modem.lamps", "fee.paid", "bill.start", "fault.at", "fault.lasting", "none", "true", "now", "today", "$room_floor", "$heating_season",
            "and", "or", "not", "in", "max", "min", "(", ")", "[", "]", "..", ",", "=", "!=", "<", "<=", ">=", "+", "-", "*", "/", "18", "18 ℃", "24h", "5wd", "20 %", "2026-01-15", "11-16..04-05", "\"x\"",
            "（", "≥", "度", "99999999999999999999999999999999", "79228162514264337593543950335", "\"", "$", ".", "#", "\n", "\ud800", "case.intent", "18..24", "(((((((((((", "not(not(", "----",
        ];
        for (var round = 0; round < 5000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 12); i > 0; i--) text.Append(words[random.Next(words.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            var issues = new List<Issue>();
            var reader = new FormulaReader(Vocabulary.Scope(allowCase: round % 2 == 0), issues);
            var formula = (round % 3) switch
            {
                0 => reader.ReadTest(text.ToString(), Vocabulary.At, Vocabulary.Facts[round % Vocabulary.Facts.Length]),
                1 => reader.ReadFormula(text.ToString(), Vocabulary.At, (FactType)(round % 7), Unit.None, false),
                _ => reader.ReadCondition(text.ToString(), Vocabulary.At),
            };
            Assert.True(formula is not null == !issues.Exists(i => i.Severity == IssueSeverity.Error), $"{text}: {issues.Count} issues");
            if (formula is not null) new FormulaCompiler(Vocabulary.Symbols).Compile(formula).Status(new TestFrame());
        }
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("1 + ", "")]
    [InlineData("not(", ")")]
    [InlineData("max(", ")")]
    [InlineData("(1 + ", ")")]
    [InlineData("max(1, ", ")")]
    public void Read_OfDeepNesting_IsRefusedQuickly(string open, string close)
    {
        foreach (var depth in new[] { 20, 200, 1_900 / (open.Length + close.Length) })
        {
            var text = string.Concat(Enumerable.Repeat(open, depth)) + "count.a" + string.Concat(Enumerable.Repeat(close, depth)) + " > 1";
            var issues = new List<Issue>();
            var formula = new FormulaReader(Vocabulary.Scope(), issues).ReadCondition(text, Vocabulary.At);
            if (depth > 20) Assert.Contains(issues, i => i.Code == "DE2105");
            else Assert.True(formula is not null || issues.Count > 0);
        }
    }

    private static Gen<string> Condition(int depth) => depth == 0 ? Gen.Elements(Atoms) : Gen.Frequency(
        (2, Gen.Elements(Atoms)),
        (2, Condition(depth - 1).Two().Select(p => $"({p.Item1}) and ({p.Item2})")),
        (2, Condition(depth - 1).Two().Select(p => $"({p.Item1}) or ({p.Item2})")),
        (1, Condition(depth - 1).Select(inner => $"not({inner})")));

    private static TestFrame Frame(string[] setting) =>
        TestFrame.With([.. Facts.Zip(setting, (fact, value) => (fact.Fact, value)).Where(p => p.value != "open").Select(p => $"{p.Fact}={p.value}")]);

    private static List<string[]> Completions(string[] setting)
    {
        var worlds = new List<string[]> { setting };
        for (var i = 0; i < setting.Length; i++)
            if (setting[i] == "open")
            {
                var at = i;
                worlds = [.. worlds.SelectMany(world => Facts[at].Values.Append("unknown").Select(value => world.Select((old, j) => j == at ? value : old).ToArray()))];
            }
        return worlds;
    }
}
