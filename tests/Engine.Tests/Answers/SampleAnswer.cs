using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>An answer with something in every member.</summary>
internal static class SampleAnswer
{
    public static readonly Unit Celsius = new("℃", "temperature", 1);
    public static readonly DateTimeOffset Received = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    private static readonly FactDefinition Measured = new() { Id = "room.measured", Title = "室温", Type = FactType.Number, Unit = Celsius, Sources = [FactOrigin.Customer] };
    private static readonly FactDefinition Owing = new() { Id = "fee.owing", Title = "欠费", Type = FactType.Number, Privacy = Privacy.Private, Sources = [new(OriginKind.System, "billing")] };
    private static readonly FactDefinition Neighbours = new() { Id = "neighbours.unheated", Title = "邻居未用热", Type = FactType.Boolean, Privacy = Privacy.Never, Sources = [FactOrigin.Customer] };
    private static readonly FactDefinition Identity = new() { Id = "identity.verified", Title = "已核验", Type = FactType.Boolean, Sources = [FactOrigin.Agent] };
    private static readonly FactDefinition Pattern = new()
    {
        Id = "radiator.pattern",
        Title = "冷热分布",
        Type = FactType.Choice,
        Choices = [new("top_cold", "上面凉"), new("bottom_cold", "下面凉")],
        Sources = [FactOrigin.Customer],
        NoneTitle = "没有暖气片",
    };

    private static readonly Cause AirLock = new() { Id = "heating.air-lock", Title = "散热器窝气", Severity = Severity.S3 };
    private static readonly Hazard Burst = new() { Id = "scald_or_burst", Title = "烫伤或爆管", Severity = Severity.S1, Playbook = "burst" };
    private static readonly Category Cold = new() { Id = "heating.room-too-cold", Title = "室温不达标", Group = "heating-temperature", Severity = Severity.S3, Signals = new([], [], []) };

    public static RuleBase Rules { get; } = new()
    {
        Digest = "d1",
        Packs = ImmutableSortedDictionary<string, RulePack>.Empty.Add("heating", new RulePack
        {
            Id = "heating",
            Version = "0.1.0",
            Title = "供热",
            Identity = Identity.Id,
            Facts = Facts(Measured, Owing, Neighbours, Identity, Pattern),
            Causes = ImmutableSortedDictionary<string, Cause>.Empty.Add(AirLock.Id, AirLock),
        }),
        Facts = Facts(Measured, Owing, Neighbours, Identity, Pattern),
        Trees = ImmutableSortedDictionary<string, DecisionTree>.Empty.Add("heating/room-too-cold", new DecisionTree
        {
            Id = "heating/room-too-cold",
            Title = "室温不达标",
            Status = TreeStatus.Stable,
            Root = new AllNode
            {
                Path = "root",
                Branches =
                [
                    new()
                    {
                        Amount = new Formula(Owing.Id, new FactExpression(Owing.Id, 0, Owing.Id.Length), SourceSpan.None),
                        Node = new ConcludeNode { Path = "root.all[0]", Causes = [AirLock.Id] },
                    },
                ],
            },
        }),
    };

    public static Answer For(Audience audience, bool identified = false)
    {
        var step = new TraceStep("heating/room-too-cold", "root.first[0]", new SourceSpan("rules/heating/room-too-cold/tree.yaml", 14, 9, 14, 30), "fee.owing > 0",
            StepTruth.True, "先看账", [new TracedFact(Owing.Id, "known", new NumberValue(120.5m, Unit.None)), new TracedFact(Pattern.Id, "open", null)]);
        return new Answer
        {
            Hearing = new Hearing
            {
                Categories = [new ScoredCategory(Cold, 0.912345, [new PhraseEvidence("下面冰凉", new TextSpan(6, 4), Polarity.For)]) { HasTree = true }],
                Intents = [new HeardIntent(new Intent("complaint", "投诉", [], SourceSpan.None), [])],
                Facts = [new HeardFact(Measured, new NumberValue(15, Celsius), "屋里就{}", new TextSpan(11, 6)), new HeardFact(Neighbours, new BooleanValue(true), "楼上没人", new TextSpan(20, 4))],
            },
            Hazards = [new HazardAnswer(Burst, "burst", ["先关总阀。"], [new PhraseEvidence("爆了", new TextSpan(30, 2), Polarity.For)])],
            Severity = Severity.S1,
            Diagnosis = new Diagnosis
            {
                Status = DiagnosisStatus.NeedsFacts,
                Causes = [new RankedCause(AirLock, 1, CauseBasis.Shares, 0.62345m, new NumberValue(59, new Unit("元", "money", 1)), [step])],
                NotExcluded = [AirLock],
                Unexplained = new NumberValue(new Interval(10, 12, false, true), new Unit("元", "money", 1)),
                Conflicts = [new FactConflict(Owing.Id, [new Evidence(Owing.Id, EvidenceState.Known, new NumberValue(120.5m, Unit.None), new FactOrigin(OriginKind.System, "billing"), Received)])],
                Trace = [step],
            },
            Questions = [new Question(Pattern, "哪里凉？", FactOrigin.Customer, 3, 0.98765)],
            Plan = new HandlingPlan(["H-客服", "H-站网"], Severity.S1, Received.AddMinutes(30), null,
                [new PlanStep(StepKind.Say, "请先离开。", [], ["H-客服"], Received, null, false, "burst") { Evidence = ["通话录音"] }, new PlanStep(StepKind.Ask, "哪里凉？", [Pattern.Id], [], null, "visit.done", true, "burst")],
                [new Escalation("repeat", "多次投诉", Severity.S2)])
            { Notes = [new("2027 年的安排还没有录入。", "2027 has not been entered.")] },
            Reply = new Reply("您好。", "call", null,
                [new ReplyCitation("qingdao", "room", "第三十一条", "青岛市供热条例", RegulationKind.Law, new DateOnly(2017, 12, 1), null, true),
                    new ReplyCitation("usage", "gap", null, "惯例", RegulationKind.Practice, null, null, false)],
                [new ReplyGap("heating.air-lock/found", "unknown-slot", "bill.rise")]),
            Sources = [new SourceReport("billing", "ok", 3)],
            Facts = identified ? FactSet.Empty.With(new Evidence(Identity.Id, EvidenceState.Known, new BooleanValue(true), FactOrigin.Agent, Received)) : FactSet.Empty,
            Audience = audience,
            Explanation = new Explanation { Text = "因为……" },
            RulesDigest = "d1",
            Packs = ["heating 0.1.0"],
            Engine = "native 0.1.0",
        };
    }

    private static ImmutableSortedDictionary<string, FactDefinition> Facts(params FactDefinition[] facts) => facts.ToImmutableSortedDictionary(f => f.Id, f => f);
}
