using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Evaluation;
using Xunit;

namespace DiagnosisEngine.Tests.Facts;

public sealed class FigureBookTests
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    private static Regulation Text(string place, int number, RegulationKind kind = RegulationKind.Law, string? from = "2010-01-01", string? to = null) => new()
    {
        Id = $"{place}-{kind}-{number}",
        Title = place,
        Kind = kind,
        Place = place,
        Versions =
        [
            new()
            {
                EffectiveFrom = from is null ? null : DateOnly.Parse(from, null), EffectiveTo = to is null ? null : DateOnly.Parse(to, null),
                Articles = [new() { Id = "a", Requires = "", Figures = [new() { Name = "floor", Value = new NumberValue(number, Unit.None) }] }],
            },
        ],
    };

    private static string Find(string? place, DateOnly day, params Regulation[] texts)
    {
        var rules = new TreeBuilder();
        foreach (var text in texts) rules.Regulation(text);
        var found = new FigureBook(rules.Rules).Find("floor", place, day);
        return found is null ? "none" : $"{((NumberValue)found.Figure.Value!).Extent.Low} {found.Place}";
    }

    [Theory]
    [InlineData("CN-3702", "18 CN-3702")]
    [InlineData("CN-370202", "18 CN-3702")]
    [InlineData("CN-3701", "17 CN-37")]
    [InlineData("CN-1101", "16 CN")]
    [InlineData(null, "16 CN")]
    public void Find_MostSpecificPlace_ByCuttingDigits(string? place, string expected) =>
        Assert.Equal(expected, Find(place, Day, Text("CN", 16), Text("CN-37", 17), Text("CN-3702", 18)));

    [Fact]
    public void Find_VersionInForceOnTheDay()
    {
        var texts = new[] { Text("CN", 16, to: "2025-12-31"), Text("CN", 18, from: "2026-01-01") };
        Assert.Equal("16 CN", Find(null, new(2025, 12, 31), texts));
        Assert.Equal("18 CN", Find(null, new(2026, 1, 1), texts));
        Assert.Equal("none", Find(null, new(2009, 1, 1), texts));
    }

    [Theory]
    [InlineData("2025-12-31", "Undetermined: ")]
    [InlineData("2026-01-01", "Concluded: A")]
    public void Figure_InACondition_IsThatOfTheDayItOccurred(string occurred, string expected)
    {
        var rules = new TreeBuilder().Number("x").Regulation(Text("CN", 16, to: "2025-12-31")).Regulation(Text("CN", 18, from: "2026-01-01"))
            .Tree(Say.First(Say.If(Say.BelowFigure("x", "floor"), "A")));
        var context = rules.Case(("x", 17)) with { OccurredOn = DateOnly.Parse(occurred, null) };
        Assert.Equal(expected.Trim(), rules.Evaluate(context).Diagnosis.Line().Trim());
    }

    [Theory]
    [InlineData(RegulationKind.Law, "none")]
    [InlineData(RegulationKind.Standard, "none")]
    [InlineData(RegulationKind.Promise, "16 CN")]
    [InlineData(RegulationKind.Terms, "16 CN")]
    [InlineData(RegulationKind.Practice, "16 CN")]
    public void Find_FirstDayUnknown_BindsOnlyWhereNoLawIsClaimed(RegulationKind kind, string expected) =>
        Assert.Equal(expected, Find(null, Day, Text("CN", 16, kind, from: null)));

    [Theory]
    [InlineData(null, "Undetermined: A (structure)", true)]
    [InlineData("CN-3702", "Concluded: A", false)]
    [InlineData("CN-11", "Undetermined: A (structure)", false)]
    public void Figure_OnlySomePlaceHasIt_ThePlaceWouldDecide(string? place, string expected, bool decides)
    {
        var rules = new TreeBuilder().Number("x").Regulation(Text("CN-3702", 18)).Tree(Say.First(Say.If(Say.BelowFigure("x", "floor"), "A")));
        var frame = rules.Frame(rules.Case(("x", 15)) with { Place = place });
        var diagnosis = new DiagnosisEngine.Evaluation.DiagnosisEvaluator(rules.Program).Evaluate(["p/t"], frame, trace: false).Diagnosis;
        Assert.Equal(expected, diagnosis.Line());
        Assert.Equal(decides, frame.PlaceWouldDecide);
    }
}
