using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Tests.Expressions;

/// <summary>A small heating and telecom vocabulary for the tests of this room.</summary>
internal static class Vocabulary
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(8), "test", "test");

    public static readonly SourceSpan At = new("t.yaml", 1, 1, 1, 200);

    public static readonly FactDefinition[] Facts =
    [
        Number("room.measured", "℃", range: new Interval(-20, 50)),
        Number("room.target", "℃"),
        Number("pon.rx", "dBm", none: "收不到光"),
        Number("pon.usual", "dBm", none: "没有历史"),
        Number("building.ok_ratio", "%", range: new Interval(0, 100)),
        Number("bill.amount", "元"),
        Number("bill.usual", "元"),
        Number("bill.kwh", "kWh"),
        Number("count.a", ""),
        Number("count.b", "", none: "没有"),
        Choice("cold.scope", none: null, "one_room", "one_home", "building"),
        Choice("cold.told", none: null, "one_room", "one_home", "building"),
        Choice("repeater.state", "没有直放站", "normal", "alarm", "lost"),
        Choice("nas.cause", null, "2", "3", "691", "5g"),
        Choice("modem.lamps", null, "los_red", "all_off", "on") with { Many = true },
        Choice("modem.again", null, "los_red", "all_off", "on") with { Many = true },
        Boolean("fee.paid"), Boolean("home.edge"), Boolean("meter.changed", none: "没有换过表"),
        Of("bill.start", FactType.Date), Of("bill.end", FactType.Date), Of("meter.on", FactType.Date) with { NoneTitle = "没有换过" },
        Of("fault.at", FactType.DateTime), Of("fault.lasting", FactType.Duration), Of("fault.limit", FactType.Duration),
        Of("ticket.number", FactType.Text),
        Of("building.cold", FactType.Boolean) with { Sources = [], Ask = null, From = [new Formula("x", new LiteralExpression(new BooleanValue(true), 0, 1), At)] },
    ];

    public static readonly ImmutableDictionary<string, ImmutableArray<Figure>> Figures = new Dictionary<string, ImmutableArray<Figure>>
    {
        ["room_floor"] = [Figure("room_floor", "18 ℃")],
        ["heating_season"] = [Figure("heating_season", "11-16..04-05")],
        ["repair_within"] = [Figure("repair_within", "48h")],
        ["answer_within"] = [Figure("answer_within", "5wd")],
        ["usual_wait"] = [Figure("usual_wait", "[45..120] min")],
        ["price"] = [Figure("price", "0.5 元/kWh")],
        ["weak"] = [Figure("weak", "-110 dBm")],
        ["torn"] = [Figure("torn", "18 ℃"), Figure("torn", "3d")],
        ["limit"] = [Figure("limit", "2 %")],
    }.ToImmutableDictionary();

    public static readonly SymbolTable Symbols = new(Facts, Figures.Keys.Order(StringComparer.Ordinal));

    public static readonly ImmutableDictionary<string, FactDefinition> ById = Facts.ToImmutableDictionary(f => f.Id);

    public static TypeScope Scope(bool allowCase = false) => new(ById, Figures, allowCase, Zone);

    public static Value Value(string fact, string text) =>
        ValueReader.ReadFact([text], ById[fact], Zone, out var error) ?? throw new InvalidOperationException(error?.English);

    public static Formula Read(string condition)
    {
        var issues = new List<Issue>();
        return new FormulaReader(Scope(), issues).ReadCondition(condition, At)
            ?? throw new InvalidOperationException(string.Join("\n", issues.Select(i => i.Message.English)));
    }

    public static CompiledFormula Compile(string condition) => new FormulaCompiler(Symbols).Compile(Read(condition));

    public static CompiledFormula CompileTest(string test, string fact)
    {
        var issues = new List<Issue>();
        return new FormulaCompiler(Symbols).Compile(new FormulaReader(Scope(), issues).ReadTest(test, At, ById[fact])
            ?? throw new InvalidOperationException(string.Join("\n", issues.Select(i => i.Message.English))));
    }

    private static FactDefinition Of(string id, FactType type) =>
        new() { Id = id, Title = id, Type = type, Sources = [FactOrigin.Customer], Ask = id + "?" };

    private static FactDefinition Number(string id, string unit, string? none = null, Interval? range = null) =>
        Of(id, FactType.Number) with { Unit = UnitCatalog.Find(unit)!, NoneTitle = none, Range = range };

    private static FactDefinition Boolean(string id, string? none = null) => Of(id, FactType.Boolean) with { NoneTitle = none };

    private static FactDefinition Choice(string id, string? none, params string[] keys) =>
        Of(id, FactType.Choice) with { NoneTitle = none, Choices = [.. keys.Select(k => new Choice(k, "选" + k))] };

    private static Figure Figure(string name, string value) =>
        new() { Name = name, Value = ValueReader.ReadLiteral(value, Zone, out var error) ?? throw new InvalidOperationException(error?.English) };
}
