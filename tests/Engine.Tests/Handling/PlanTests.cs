using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Handling;

public sealed class PlanTests
{
    private readonly Scene _scene = new();

    private Hazard Gas(Severity severity = Severity.S1, string? when = null, string? packBook = null)
    {
        var hazard = new Hazard
        {
            Id = "gas_leak",
            Title = "燃气泄漏",
            Severity = severity,
            Playbook = "gas-leak",
            Signals = [new("heat", [], [], when is null ? [] : [_scene.Condition(when)], packBook)],
        };
        _scene.Hazards.Add(hazard);
        return hazard;
    }

    private static string[] Texts(HandlingPlan plan) => [.. plan.Steps.Select(s => s.Text)];

    [Fact]
    public void Departments_OfSeveralCauses_StandInRankOrderOnce()
    {
        var first = _scene.Cause("heat.first", c => c with { Departments = ["H-2", "H-1"] });
        var second = _scene.Cause("heat.second", c => c with { Departments = ["H-1", "C-1"] });
        Assert.Equal(["H-2", "H-1", "C-1"], _scene.Plan(Concluded(first, second)).Departments.AsEnumerable());
    }

    [Fact]
    public void RespondBy_LaterThanResolveBy_IsDueWithIt()
    {
        var cause = _scene.Cause("heat.quick", c => c with
        {
            RespondWithin = new(new DurationValue(24 * 3600, DurationKind.Clock), null),
            ResolveWithin = new(new DurationValue(12 * 3600, DurationKind.Clock), null),
        });
        var plan = _scene.Plan(Concluded(cause));
        Assert.Equal(plan.ResolveBy, plan.RespondBy);
    }

    [Fact]
    public void Departments_WithoutACause_AreThoseOfTheGroup() =>
        Assert.Equal(["H-9"], _scene.Plan(new() { Status = DiagnosisStatus.Undetermined }).Departments.AsEnumerable());

    [Fact]
    public void Departments_OfOther_AreThoseOfItsGroup()
    {
        _scene.Category = null;
        Assert.Equal(["C-1"], _scene.Plan(new() { Status = DiagnosisStatus.Undetermined }).Departments.AsEnumerable());
    }

    [Fact]
    public void Departments_WithADangerAndNoCause_AreThoseOfItsScriptThenTheGroup()
    {
        _scene.Category = null;
        _scene.Know("customer.regulator", false);
        _scene.Book("gas-leak",
            Step(StepKind.Do, "报警") with { Who = ["E-1", "H-2"] },
            Step(StepKind.Say, "请开窗。") with { Who = ["H-9"] },
            Step(StepKind.Do, "到场") with { Who = ["H-2", "H-1"] },
            Step(StepKind.Do, "上报") with { Who = ["H-9"], When = _scene.Condition("customer.regulator") },
            Step(StepKind.Do, "安置") with { Who = ["H-9"], When = _scene.Condition("area.kind = rural") });
        _scene.Book("scald", Step(StepKind.Do, "敷药") with { Who = ["H-9"] });
        _scene.Heard.Add(new(new() { Id = "scald", Title = "烫伤", Severity = Severity.S2, Playbook = "scald" }, "scald", []));
        _scene.Heard.Add(new(Gas(), "gas-leak", []));
        Assert.Equal(["H-2", "H-1", "C-1", "E-1"], _scene.Plan(new() { Status = DiagnosisStatus.Undetermined }).Departments.AsEnumerable());
        Assert.Equal(["H-9"], _scene.Plan(Concluded(_scene.Cause(with: c => c with { Departments = ["H-9"] }))).Departments.AsEnumerable());
    }

    [Fact]
    public void Plan_WithAnS1CauseNotExcluded_IsItsOwnAlone()
    {
        _scene.Book("watch", Step(StepKind.Do, "派人核实"));
        _scene.Book("calm", Step(StepKind.Do, "解释"));
        var guard = _scene.Cause("heat.burst", c => c with { Severity = Severity.S1, Departments = ["H-2"], Playbook = "watch", ResolveWithin = Hours(1) });
        var cause = _scene.Cause("heat.calm", c => c with { Playbook = "calm", ResolveWithin = Hours(0.5m) });
        var plan = _scene.Plan(Of(DiagnosisStatus.Undetermined, CauseBasis.Default, cause) with { Guard = guard, NotExcluded = [guard] });
        Assert.Equal(["H-2"], plan.Departments.AsEnumerable());
        Assert.Equal(["派人核实"], Texts(plan));
        Assert.Equal(Severity.S1, plan.Severity);
        Assert.Equal(At(2026, 1, 15, 21), plan.ResolveBy);
    }

    [Theory]
    [InlineData(RegulationKind.Promise, true)]
    [InlineData(RegulationKind.Practice, false)]
    public void Deadlines_OfPractice_AreNotTheCustomersToKnow(RegulationKind kind, bool told)
    {
        _scene.Regulate(kind, figures: [new() { Name = "repair", Value = Duration(24) }]);
        _scene.Audience = Audience.Customer;
        var plan = _scene.Plan(Concluded(_scene.Cause(with: c => c with { ResolveWithin = ByFigure("repair"), RespondWithin = ByFigure("repair") })));
        Assert.Equal((told, told), (plan.ResolveBy is not null, plan.RespondBy is not null));
    }

    [Fact]
    public void Severity_IsTheGravestOfAll()
    {
        Assert.Equal(Severity.S3, _scene.Plan(Concluded(_scene.Cause("heat.slight", c => c with { Severity = Severity.S4 }))).Severity);
        Assert.Equal(Severity.S2, _scene.Plan(Concluded(_scene.Cause("heat.grave", c => c with { Severity = Severity.S2 }))).Severity);
        _scene.Heard.Add(new(Gas(), "gas-leak", []));
        Assert.Equal(Severity.S1, _scene.Plan(Concluded()).Severity);
    }

    [Fact]
    public void Severity_RaiseWithUnknownFact_RaisesNothing()
    {
        _scene.Category = _scene.Category! with { Raise = new(_scene.Condition("room.measured < 14"), Severity.S2) };
        Assert.Equal(Severity.S3, _scene.Plan(Concluded()).Severity);
        _scene.Know("room.measured", 12m);
        Assert.Equal(Severity.S2, _scene.Plan(Concluded()).Severity);
    }

    [Fact]
    public void Steps_StandHazardsFirst_ThenCausesInRankOrder_ThenEscalations()
    {
        _scene.Book("gas-leak", Step(StepKind.Say, "请开窗。"));
        _scene.Book("first", Step(StepKind.Do, "放气"));
        _scene.Book("second", Step(StepKind.Do, "清洗"));
        _scene.Playbooks.Add(new() { Id = "a-regulator", Title = "监管转办", Steps = [Step(StepKind.Do, "主管跟单")], When = _scene.Condition("customer.regulator") });
        _scene.Know("customer.regulator", true);
        _scene.Heard.Add(new(Gas(), "gas-leak", []));
        var plan = _scene.Plan(Concluded(_scene.Cause("heat.one", c => c with { Playbook = "first" }), _scene.Cause("heat.two", c => c with { Playbook = "second" })));
        Assert.Equal(["请开窗。", "放气", "清洗", "主管跟单"], Texts(plan));
    }

    [Fact]
    public void Steps_EqualInTwoPlaybooks_StandOnceWithTheEarlierDeadline()
    {
        _scene.Book("first", Step(StepKind.Do, "上门") with { Within = Hours(8) });
        _scene.Book("second", Step(StepKind.Do, "上门") with { Within = Hours(2) }, Step(StepKind.Do, "回访"));
        var plan = _scene.Plan(Concluded(_scene.Cause("heat.one", c => c with { Playbook = "first" }), _scene.Cause("heat.two", c => c with { Playbook = "second" })));
        Assert.Equal(["上门", "回访"], Texts(plan));
        Assert.Equal(At(2026, 1, 15, 22), plan.Steps[0].By);
    }

    [Fact]
    public void Steps_WhoseConditionIsUnknown_DependOnTheCase()
    {
        _scene.Book("book", Step(StepKind.Do, "免月租") with { When = _scene.Condition("area.kind = rural") }, Step(StepKind.Do, "修复"));
        var cause = _scene.Cause(with: c => c with { Playbook = "book" });
        Assert.Equal([true, false], _scene.Plan(Concluded(cause)).Steps.Select(s => s.DependsOnCase));
        _scene.Know("area.kind", new ChoiceValue("urban"));
        Assert.Equal(["修复"], Texts(_scene.Plan(Concluded(cause))));
    }

    [Fact]
    public void Steps_CountFromReceiptThePreviousANamedStepOrAnEvent()
    {
        _scene.Book("book",
            Step(StepKind.Do, "一") with { Id = "first", Within = Hours(1) },
            Step(StepKind.Do, "二") with { Within = Hours(2), After = "previous" },
            Step(StepKind.Do, "三") with { Within = Hours(4), After = "first" },
            Step(StepKind.Do, "四") with { Within = Hours(8) },
            Step(StepKind.Do, "五") with { Within = Hours(1), After = "arrears.paid_at" },
            Step(StepKind.Do, "六"));
        var cause = _scene.Cause(with: c => c with { Playbook = "book" });
        var steps = _scene.Plan(Concluded(cause)).Steps;
        Assert.Equal([At(2026, 1, 15, 21), At(2026, 1, 15, 23), At(2026, 1, 16, 1), At(2026, 1, 16, 4), null, null], steps.Select(s => s.By));
        Assert.Equal([null, null, null, null, "arrears.paid_at", null], steps.Select(s => s.WaitsFor));
        _scene.Know("arrears.paid_at", new DateTimeValue(At(2026, 1, 16, 12)));
        Assert.Equal(At(2026, 1, 16, 13), _scene.Plan(Concluded(cause)).Steps[4].By);
    }

    [Fact]
    public void Steps_AfterOneThatWaits_WaitToo()
    {
        _scene.Book("book", Step(StepKind.Do, "一") with { After = "arrears.paid_at" }, Step(StepKind.Do, "二") with { Within = Hours(1), After = "previous" });
        var second = _scene.Plan(Concluded(_scene.Cause(with: c => c with { Playbook = "book" }))).Steps[1];
        Assert.Equal((null, "arrears.paid_at"), (second.By, second.WaitsFor));
    }

    [Fact]
    public void Steps_ThatAsk_ShowTheQuestions()
    {
        _scene.Book("book", new PlaybookStep { Kind = StepKind.Ask, Facts = ["area.kind", "room.measured"] });
        var step = _scene.Plan(Concluded(_scene.Cause(with: c => c with { Playbook = "book" }))).Steps[0];
        Assert.Equal("请问area.kind？ 请问room.measured？", step.Text);
    }

    [Fact]
    public void Steps_ThatAskInWordsOfTheirOwn_ShowThem()
    {
        _scene.Book("book", new PlaybookStep { Kind = StepKind.Ask, Facts = ["room.measured"], Text = Scene.Say("按规程量一遍室温。"), Evidence = ["测温单"] });
        var step = _scene.Plan(Concluded(_scene.Cause(with: c => c with { Playbook = "book" }))).Steps[0];
        Assert.Equal(("按规程量一遍室温。", "room.measured", "测温单"), (step.Text, step.Facts[0], step.Evidence[0]));
    }

    [Fact]
    public void Steps_EqualInTwoPlaybooks_KeepTheEvidenceOfBoth()
    {
        _scene.Book("first", Step(StepKind.Do, "上门") with { Evidence = ["照片"] });
        _scene.Book("second", Step(StepKind.Do, "上门") with { Evidence = ["照片", "签字"] });
        var plan = _scene.Plan(Concluded(_scene.Cause("heat.one", c => c with { Playbook = "first" }), _scene.Cause("heat.two", c => c with { Playbook = "second" })));
        Assert.Equal(["照片", "签字"], plan.Steps.Single().Evidence.AsEnumerable());
    }

    [Fact]
    public void Steps_DoneWithAMissingValue_NameItAndHoldNoBrace()
    {
        _scene.Book("book", Step(StepKind.Do, "按 {room.measured} 登记"));
        Assert.Equal(["按 〔room.measured的名称待定〕 登记"], Texts(_scene.Plan(Concluded(_scene.Cause(with: c => c with { Playbook = "book" })))));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("heat", true)]
    [InlineData("power", false)]
    public void Escalation_WatchesItsGroups(string? group, bool added)
    {
        Escalation(group);
        _scene.Know("customer.regulator", true);
        var plan = _scene.Plan(Concluded());
        Assert.Equal(added ? 1 : 0, plan.Escalations.Length);
        Assert.Equal(added ? Severity.S2 : Severity.S3, plan.Severity);
    }

    [Fact]
    public void Escalation_NotKnownOrFalse_IsNotAdded()
    {
        Escalation(null);
        Assert.Empty(_scene.Plan(Concluded()).Escalations);
        _scene.Know("customer.regulator", false);
        Assert.Empty(_scene.Plan(Concluded()).Escalations);
    }

    [Fact]
    public void Hazards_RaisedByFacts_JoinThoseHeardGravestFirst()
    {
        var scald = new Hazard { Id = "scald", Title = "烫伤", Severity = Severity.S2, Playbook = "scald" };
        _scene.Hazards.Add(scald);
        Gas(when: "alarm.rings");
        _scene.Heard.Add(new(scald, "scald", [new("烫", new(0, 1), Polarity.For)]));
        Assert.Equal(["scald"], Found());
        _scene.Know("alarm.rings", true);
        Assert.Equal(["gas_leak", "scald"], Found());
    }

    [Fact]
    public void Hazards_HeardAndRaised_StandOnce()
    {
        _scene.Heard.Add(new(Gas(when: "alarm.rings"), "gas-leak", []));
        _scene.Know("alarm.rings", true);
        Assert.Equal(["gas_leak"], Found());
    }

    [Fact]
    public void Hazards_HaveThePacksScript_ElseTheirOwn()
    {
        var hazard = Gas(packBook: "gas-leak-at-the-boiler");
        _scene.Heard.Add(new(hazard, "gas-leak", []));
        Assert.Equal("gas-leak-at-the-boiler", Requested().Hazards[0].Playbook);
        _scene.Hazards[0] = hazard with { Signals = [] };
        _scene.Heard[0] = new(_scene.Hazards[0], "gas-leak", []);
        Assert.Equal("gas-leak", Requested().Hazards[0].Playbook);
    }

    [Fact]
    public void Questions_AreHeldByAnS1HazardUntilItIsAcknowledged()
    {
        var heard = new HeardHazard(Gas(), "gas-leak", []);
        Assert.True(HazardFinder.HoldQuestions([heard], []));
        Assert.False(HazardFinder.HoldQuestions([heard], ["gas_leak"]));
        Assert.False(HazardFinder.HoldQuestions([heard with { Hazard = heard.Hazard with { Severity = Severity.S2 } }], []));
    }

    private void Escalation(string? group) => _scene.Playbooks.Add(new()
    {
        Id = "escalate",
        Title = "监管转办",
        Steps = [],
        When = _scene.Condition("customer.regulator"),
        Handles = group is null ? [] : ImmutableArray.Create(group),
        RaiseTo = Severity.S2,
    });

    private PlanRequest Requested() => _scene.Rules() is var rules ? _scene.Request(Concluded(), rules, new(rules)) : null!;

    private IEnumerable<string> Found() => Requested().Hazards.Select(h => h.Hazard.Id);
}
