using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Handling;
using DiagnosisEngine.Text;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Replies;

/// <summary>What a reply tells of its moments: each once, by what must have happened then, and none that another one makes idle.</summary>
public sealed class MomentTests
{
    private readonly Scene _scene = new();

    public MomentTests()
    {
        _scene.Channels.Add(new("call", "电话", null, ["we-do", "contact", "follow-up"], SourceSpan.None) { Form = ReplyForm.Spoken });
        _scene.Blocks["contact"] = _scene.Say(("case.respond = arrival", "{respond-by}前到。"), ("case.respond = answer", "{respond-by}前答复。"), ("case.respond = contact", "{respond-by}前打电话。"));
        _scene.Blocks["follow-up"] = _scene.Say(("case.ends", "到{expected-end}没好再说。"), ("case.resolve = answer", "{resolve-by}前告诉您。"), ("case.resolve = done", "{resolve-by}前办完。"), ("case.resolve = done", "办完回访。"));
    }

    private string Said(Func<Cause, Cause> with) => _scene.Reply(Concluded(_scene.Cause(with: with))).Text;

    private void Practice(string name, decimal hours, LimitAct? act = null) =>
        _scene.Regulate(RegulationKind.Practice, id: name, figures: [new() { Name = name, Value = Duration(hours), Act = act }]);

    [Fact]
    public void AMoment_ThatACauseTellsAlready_IsNotToldAgain() =>
        Assert.Equal("计划1月16日晚上八点前修好。1月15日晚上十点前打电话。办完回访。",
            Said(c => c with { RespondWithin = Hours(2), ResolveWithin = Hours(24), WeDo = Say("计划 {resolve-by} 前修好。") }));

    [Fact]
    public void ACall_AtTheMomentOfTheFinish_IsNotTold()
    {
        var reply = _scene.Reply(Concluded(_scene.Cause(with: c => c with { RespondWithin = Hours(24), ResolveWithin = Hours(24) })));
        Assert.Equal("1月16日晚上八点前办完。", reply.Text);
        Assert.Empty(reply.Gaps);
    }

    [Fact]
    public void AnArrival_AtTheMomentOfTheFinish_IsStillTold()
    {
        Practice("arrive", 24, LimitAct.Arrival);
        Assert.Equal("1月16日晚上八点前到。办完回访。", Said(c => c with { RespondWithin = ByFigure("arrive"), ResolveWithin = Hours(24) }));
    }

    [Fact]
    public void ALimit_IsToldByWhatMustHaveHappened()
    {
        Practice("arrive", 2, LimitAct.Arrival);
        Practice("answer", 48, LimitAct.Answer);
        Assert.Equal("1月15日晚上十点前到。1月17日晚上八点前告诉您。", Said(c => c with { RespondWithin = ByFigure("arrive"), ResolveWithin = ByFigure("answer") }));
    }

    [Fact]
    public void AnExpectedEnd_SilencesTheCallAndTheLaterFinish()
    {
        _scene.Know("arrears.paid_at", new DateTimeValue(At(2026, 1, 15, 23)));
        Assert.Equal("到1月15日晚上十一点没好再说。", Said(c => c with { RespondWithin = Hours(24), ResolveWithin = Hours(48), ExpectedEnd = ["arrears.paid_at"] }));
        // Whoever calls does so by then: afterwards it would be idle.
        Assert.Equal(At(2026, 1, 15, 23), _scene.Plan(Concluded(_scene.Causes[0])).RespondBy);
    }

    [Fact]
    public void AnExpectedEnd_ThatIsOver_IsNone()
    {
        _scene.Know("arrears.paid_at", new DateTimeValue(At(2026, 1, 15, 19)));
        Assert.Equal("1月16日晚上八点前打电话。1月17日晚上八点前办完。", Said(c => c with { RespondWithin = Hours(24), ResolveWithin = Hours(48), ExpectedEnd = ["arrears.paid_at"] }));
    }

    [Fact]
    public void AMoment_IsToldEvenAndNeverLaterThanTheLimit()
    {
        _scene.ReceivedAt = At(2026, 1, 15, 17, 1);
        Assert.Equal("1月15日下午五点半前打电话。", Said(c => c with { RespondWithin = new(Duration(0.5m), null) }));
    }

    [Fact]
    public void OfSeveralPossibleArrivals_TheEarliestIsToldAsACall()
    {
        var table = new FigureTable("area.kind", [new(_scene.Test("area.kind", "urban"), Duration(1)), new(_scene.Test("area.kind", "rural"), Duration(2))]);
        _scene.Regulate(figures: [new() { Name = "arrive", Table = table, Act = LimitAct.Arrival }]);
        Assert.Equal("1月15日晚上九点前打电话。", Said(c => c with { RespondWithin = ByFigure("arrive") }));
        _scene.Know("area.kind", new ChoiceValue("rural"));
        Assert.Equal("1月15日晚上十点前到。", _scene.Reply(Concluded(_scene.Causes[0])).Text);
    }

    [Theory]
    [InlineData(24, null, "2026-01-16T08:00")]
    [InlineData(1, null, "2026-01-15T03:00")]
    [InlineData(24, LimitAct.Arrival, "2026-01-16T02:00")]
    public void ACall_ThatCanWait_IsNotMadeAtNight(int hours, LimitAct? act, string by)
    {
        _scene.ReceivedAt = At(2026, 1, 15, 2);
        _scene.CallingHours = new(new(8, 0), new(21, 0));
        Practice("call", hours, act);
        var plan = _scene.Plan(Concluded(_scene.Cause(with: c => c with { RespondWithin = ByFigure("call") })));
        Assert.Equal(by, plan.RespondBy!.Value.ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AFigureThatDiffersByPlace_IsToldOnlyWithThePlace()
    {
        _scene.Regulate(figures: [new() { Name = "repair", Value = Duration(48) }]);
        _scene.Regulate(id: "city", place: "CN-41", figures: [new() { Name = "repair", Value = Duration(24) }]);
        _scene.Place = null;
        Assert.Equal("按规定修好。", Said(c => c with { WeDo = _scene.Say((null, "{$repair}内修好。"), (null, "按规定修好。")) }));
        _scene.Place = "CN-3702";
        Assert.Equal("48小时内修好。", _scene.Reply(Concluded(_scene.Causes[0])).Text);
    }

    [Fact]
    public void RowsOfATable_ThatMayHold_AreAllTold()
    {
        var table = new FigureTable("area.kind", [new(_scene.Test("area.kind", "urban"), Duration(48)), new(_scene.Test("area.kind", "rural"), Duration(72))]);
        _scene.Regulate(figures: [new() { Name = "repair", Table = table }]);
        Assert.Equal("城镇48小时、农村72小时内修好。", Said(c => c with { WeDo = Say("{$repair} 内修好。") }));
    }
}
