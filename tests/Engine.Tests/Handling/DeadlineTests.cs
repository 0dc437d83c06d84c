using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Handling;

public sealed class DeadlineTests
{
    private readonly Scene _scene = new();

    private HandlingPlan PlanOf(DeadlineRule rule) => _scene.Plan(Concluded(_scene.Cause(with: c => c with { ResolveWithin = rule })));

    [Fact]
    public void ResolveBy_Duration_CountsFromReceipt() => Assert.Equal(At(2026, 1, 16, 20), PlanOf(Hours(24)).ResolveBy);

    [Fact]
    public void ResolveBy_WorkingDays_EndWithTheDay() =>
        Assert.Equal(At(2026, 1, 22, 23, 59).AddSeconds(59), PlanOf(Within(5, DurationKind.WorkingDays)).ResolveBy);

    [Fact]
    public void ResolveBy_WorkingDays_AreDaysOfTheZone()
    {
        // Friday 17:30 in UTC is Saturday in China.
        _scene.ReceivedAt = new(2026, 1, 16, 17, 30, 0, TimeSpan.Zero);
        Assert.Equal(At(2026, 1, 19, 23, 59).AddSeconds(59), PlanOf(Within(1, DurationKind.WorkingDays)).ResolveBy);
    }

    [Fact]
    public void ResolveBy_Months_EndWithTheMonthWhereTheDayIsMissing()
    {
        _scene.ReceivedAt = At(2026, 1, 31, 9);
        Assert.Equal(At(2026, 2, 28, 9), PlanOf(Within(1, DurationKind.Months)).ResolveBy);
    }

    [Theory]
    [InlineData(DurationKind.Clock)]
    [InlineData(DurationKind.Months)]
    [InlineData(DurationKind.WorkingDays)]
    public void ResolveBy_AfterAnEventAtTheEndOfTheCalendar_IsNoDeadline(DurationKind kind)
    {
        _scene.Know("arrears.paid_at", new DateTimeValue(At(9999, 12, 31, 23)));
        _scene.Regulate(figures: [new() { Name = "restore", Value = new DurationValue(kind == DurationKind.Clock ? 86400 : 3, kind), After = "arrears.paid_at" }]);
        Assert.Null(PlanOf(ByFigure("restore")).ResolveBy);
    }

    [Fact]
    public void ResolveBy_Figure_IsTheOneOfThePlace()
    {
        _scene.Regulate(id: "nation", figures: [new() { Name = "repair", Value = Duration(72) }]);
        _scene.Regulate(id: "city", place: "CN-3702", figures: [new() { Name = "repair", Value = Duration(24) }]);
        Assert.Equal(At(2026, 1, 16, 20), PlanOf(ByFigure("repair")).ResolveBy);
        _scene.Place = "CN-41";
        _scene.Causes.Clear();
        Assert.Equal(At(2026, 1, 18, 20), PlanOf(ByFigure("repair")).ResolveBy);
    }

    [Fact]
    public void ResolveBy_FigureNotInForceThere_IsNoDeadline()
    {
        _scene.Regulate(place: "CN-41", figures: [new() { Name = "repair", Value = Duration(72) }]);
        Assert.Null(PlanOf(ByFigure("repair")).ResolveBy);
    }

    [Fact]
    public void ResolveBy_Mean_IsNoDeadline()
    {
        _scene.Regulate(figures: [new() { Name = "repair", Value = Duration(72), IsMean = true }]);
        Assert.Null(PlanOf(ByFigure("repair")).ResolveBy);
    }

    [Fact]
    public void ResolveBy_FigureBeforeAnEvent_IsNoDeadline()
    {
        _scene.Regulate(figures: [new() { Name = "notice", Value = Duration(72), Before = "arrears.paid_at" }]);
        var plan = PlanOf(ByFigure("notice"));
        Assert.Null(plan.ResolveBy);
        Assert.Empty(plan.WaitsFor);
    }

    [Fact]
    public void ResolveBy_InAYearWhoseHolidaysWereNotEntered_IsReckonedWithoutThemAndSaysSo()
    {
        _scene.ReceivedAt = At(2026, 12, 30, 9);
        _scene.Book("book", Step(StepKind.Do, "上门") with { Within = Within(3, DurationKind.WorkingDays) }, Step(StepKind.Do, "回访") with { Within = Hours(2) });
        var plan = _scene.Plan(Concluded(_scene.Cause(with: c => c with { RespondWithin = Hours(24), ResolveWithin = Within(3, DurationKind.WorkingDays), Playbook = "book" })));
        // New Year's Day counts as worked: nobody has told otherwise.
        Assert.Equal(At(2027, 1, 4, 23, 59).AddSeconds(59), plan.ResolveBy);
        Assert.Equal((false, true), (plan.RespondWithoutHolidays, plan.ResolveWithoutHolidays));
        Assert.Equal([true, false], plan.Steps.Select(step => step.WithoutHolidays));
        Assert.False(plan.Deadlines.Resolve.IsExact);
        var note = Assert.Single(plan.Notes);
        Assert.StartsWith("2027 年的放假和调休安排还没有录入", note.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("The holidays of 2027 have not been entered", note.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ResolveBy_InAYearThatWasEntered_SaysNothing()
    {
        var plan = PlanOf(Within(3, DurationKind.WorkingDays));
        Assert.Equal((false, 0), (plan.ResolveWithoutHolidays, plan.Notes.Length));
        Assert.True(plan.Deadlines.Resolve.IsExact);
    }

    [Fact]
    public void ResolveBy_AcrossAYearBetweenTwoThatWereEntered_NamesThatYear()
    {
        _scene.Calendar = new([], [], new(2028, 12, 31)) { Spans = [new(new(2026, 1, 1), new(2026, 12, 31)), new(new(2028, 1, 1), new(2028, 12, 31))] };
        _scene.ReceivedAt = At(2026, 12, 31, 9);
        Assert.Equal("2027", Assert.Single(PlanOf(Within(2, DurationKind.WorkingDays)).Notes).Chinese[..4]);
    }

    [Fact]
    public void ResolveBy_AfterAnUnknownEvent_WaitsForIt()
    {
        _scene.Regulate(figures: [new() { Name = "restore", Value = Duration(24), After = "arrears.paid_at" }]);
        var plan = PlanOf(ByFigure("restore"));
        Assert.Null(plan.ResolveBy);
        Assert.Equal(["arrears.paid_at"], plan.WaitsFor.AsEnumerable());
    }

    [Fact]
    public void ResolveBy_AfterAKnownEvent_CountsFromIt()
    {
        _scene.Regulate(figures: [new() { Name = "restore", Value = Duration(24), After = "arrears.paid_at" }]);
        _scene.Know("arrears.paid_at", new DateTimeValue(At(2026, 1, 14, 8)));
        var plan = PlanOf(ByFigure("restore"));
        Assert.Equal(At(2026, 1, 15, 8), plan.ResolveBy);
        Assert.Empty(plan.WaitsFor);
    }

    [Fact]
    public void ResolveBy_TableWithUnknownFact_TakesTheShortestAndIsNotExact()
    {
        RepairByArea();
        var plan = PlanOf(ByFigure("repair"));
        Assert.Equal(At(2026, 1, 17, 20), plan.ResolveBy);
        Assert.False(plan.Deadlines.Resolve.IsExact);
    }

    [Fact]
    public void ResolveBy_TableWithKnownFact_TakesItsRow()
    {
        RepairByArea();
        _scene.Know("area.kind", new ChoiceValue("rural"));
        var plan = PlanOf(ByFigure("repair"));
        Assert.Equal(At(2026, 1, 18, 20), plan.ResolveBy);
        Assert.True(plan.Deadlines.Resolve.IsExact);
    }

    [Fact]
    public void ResolveBy_Range_TakesTheShortestAndIsNotExact()
    {
        _scene.Regulate(figures: [new() { Name = "arrive", Value = new DurationValue(new Interval(45 * 60, 120 * 60), DurationKind.Clock) }]);
        var plan = PlanOf(ByFigure("arrive"));
        Assert.Equal(At(2026, 1, 15, 20, 45), plan.ResolveBy);
        Assert.False(plan.Deadlines.Resolve.IsExact);
    }

    [Fact]
    public void ResolveBy_FigureOfAnEarlierVersion_IsThatOfTheDayOfReceipt()
    {
        var old = _scene.Regulate(to: new(2025, 12, 31), figures: [new() { Name = "repair", Value = Duration(72) }]);
        _scene.Regulations[0] = old with
        {
            Versions = old.Versions.Add(old.Versions[0] with
            {
                EffectiveFrom = new(2026, 1, 1),
                EffectiveTo = null,
                Articles = [old.Versions[0].Articles[0] with { Figures = [new() { Name = "repair", Value = Duration(24) }] }],
            }),
        };
        Assert.Equal(At(2026, 1, 16, 20), PlanOf(ByFigure("repair")).ResolveBy);
    }

    [Fact]
    public void Deadlines_OfSeveralCauses_AreTheEarliest()
    {
        var slow = _scene.Cause("heat.slow", c => c with { ResolveWithin = Hours(72), RespondWithin = Hours(2) });
        var fast = _scene.Cause("heat.fast", c => c with { ResolveWithin = Hours(24), RespondWithin = Hours(4) });
        var plan = _scene.Plan(Concluded(slow, fast));
        Assert.Equal((At(2026, 1, 15, 22), At(2026, 1, 16, 20)), (plan.RespondBy, plan.ResolveBy));
    }

    [Fact]
    public void Deadlines_OfRankedCauses_AreNone() =>
        Assert.Null(_scene.Plan(Of(DiagnosisStatus.Undetermined, CauseBasis.Shares, _scene.Cause(with: c => c with { ResolveWithin = Hours(1) }))).ResolveBy);

    private void RepairByArea()
    {
        var table = new FigureTable("area.kind", [new(_scene.Test("area.kind", "urban"), Duration(48)), new(_scene.Test("area.kind", "rural"), Duration(72))]);
        _scene.Regulate(figures: [new() { Name = "repair", Table = table }]);
    }
}
