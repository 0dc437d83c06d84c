using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Handling;

/// <summary>A small utility in code: a few facts, whatever rules a test adds, and one case of it.</summary>
internal sealed class Scene
{
    public static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly Dictionary<string, FactDefinition> _facts = new(StringComparer.Ordinal);
    private readonly List<Evidence> _evidence = [];

    public Scene()
    {
        Fact("room.measured", FactType.Number, unit: new("℃", "temperature", 1));
        Fact("room.reported", FactType.Number, unit: new("℃", "temperature", 1));
        Fact("area.kind", FactType.Choice, choices: [new("urban", "城镇"), new("rural", "农村")]);
        Fact("customer.known", FactType.Boolean);
        Fact("customer.regulator", FactType.Boolean);
        Fact("alarm.rings", FactType.Boolean);
        Fact("arrears.paid_at", FactType.DateTime);
        Fact("contract.penalty", FactType.Number, unit: new("元", "money", 1), privacy: Privacy.Private);
        Fact("risk.level", FactType.Text, privacy: Privacy.Never);
    }

    public List<Regulation> Regulations { get; } = [];
    public List<Playbook> Playbooks { get; } = [];
    public List<Hazard> Hazards { get; } = [];
    public List<Channel> Channels { get; } = [];
    public List<Technique> Techniques { get; } = [];
    public List<DecisionTree> Trees { get; } = [];
    public List<Cause> Causes { get; } = [];
    public Dictionary<string, Sentence> Blocks { get; } = new(StringComparer.Ordinal);
    public List<string> NeverSay { get; } = [];
    public WorkCalendar Calendar { get; set; } = new([], [], new(2026, 12, 31));
    public Category? Category { get; set; } = new()
    {
        Id = "heat.cold",
        Title = "室温不达标",
        Group = "heat",
        Severity = Severity.S3,
        Signals = new([], [], []),
    };
    public CallingHours? CallingHours { get; set; }
    public DateTimeOffset ReceivedAt { get; set; } = At(2026, 1, 15, 20);
    public string? Place { get; set; } = "CN-3702";
    public Audience Audience { get; set; }
    public string? Channel { get; set; }
    public Hearing Hearing { get; set; } = Hearing.Silence;
    public List<HeardHazard> Heard { get; } = [];
    public List<string> Acknowledged { get; } = [];

    public static DateTimeOffset At(int year, int month, int day, int hour = 0, int minute = 0) => new(year, month, day, hour, minute, 0, China);

    public void Fact(string id, FactType type, Unit? unit = null, Choice[]? choices = null, Privacy privacy = Privacy.Open, string? from = null) =>
        _facts[id] = new()
        {
            Id = id,
            Title = id + "的名称",
            Type = type,
            Unit = unit ?? Unit.None,
            Choices = [.. choices ?? []],
            Privacy = privacy,
            Sources = from is null ? [FactOrigin.Customer] : [],
            Ask = "请问" + id + "？",
            From = from is null ? [] : [Formula(from, type, unit ?? Unit.None)],
        };

    public Scene Know(string fact, Value value)
    {
        _evidence.Add(new(fact, EvidenceState.Known, value, FactOrigin.Customer, ReceivedAt));
        return this;
    }

    public Scene Know(string fact, bool value) => Know(fact, new BooleanValue(value));

    public Scene Know(string fact, decimal value) => Know(fact, new NumberValue(value, _facts[fact].Unit));

    public Formula Condition(string text) => Read(reader => reader.ReadCondition(text, SourceSpan.None));

    public Formula Test(string fact, string text) => Read(reader => reader.ReadTest(text, SourceSpan.None, _facts[fact]));

    public Formula Formula(string text, FactType type, Unit unit) => Read(reader => reader.ReadFormula(text, SourceSpan.None, type, unit, false));

    public static Sentence Say(string text) => new([new(null, Template(text))]);

    public Sentence Say(params (string? When, string Text)[] wordings) =>
        new([.. wordings.Select(w => new Wording(w.When is null ? null : Condition(w.When), Template(w.Text)))]);

    public static Template Template(string text)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        for (var i = 0; i < text.Length;)
        {
            var open = text.IndexOf('{', i);
            if (open != i) parts.Add(new(TemplatePartKind.Plain, text[i..(open < 0 ? text.Length : open)], i));
            if (open < 0) break;
            var close = text.IndexOf('}', open);
            var name = text[(open + 1)..close];
            string[] words = ["amount", "respond-by", "resolve-by", "expected-end", "category", "causes", "department", "phone"];
            parts.Add(name[0] == '$' ? new(TemplatePartKind.Figure, name[1..], open)
                : new(words.Contains(name) ? TemplatePartKind.Word : TemplatePartKind.Fact, name, open));
            i = close + 1;
        }
        return new(text, parts.ToImmutable(), new("rules/heat/causes.yaml", 3, 5, 3, 5 + text.Length));
    }

    public static DeadlineRule Within(decimal count, DurationKind kind) => new(new DurationValue(count, kind), null);

    public static DeadlineRule Hours(decimal hours) => Within(hours * 3600, DurationKind.Clock);

    public static DeadlineRule ByFigure(string name) => new(null, name);

    public static DurationValue Duration(decimal hours) => new(hours * 3600, DurationKind.Clock);

    public Regulation Regulate(RegulationKind kind = RegulationKind.Law, string id = "rule", string place = "CN", string? number = "第三十一条", bool read = true,
        DateOnly? from = null, DateOnly? to = null, DateOnly? seen = null, Figure[]? figures = null)
    {
        var regulation = new Regulation
        {
            Id = id,
            Title = "供热条例",
            Kind = kind,
            Place = place,
            Versions = [new() { EffectiveFrom = from ?? new(2017, 12, 1), EffectiveTo = to, InForceChecked = seen,
                Articles = [new() { Id = "article", Number = number, Requires = "要求。", TextRead = read, Figures = [.. figures ?? []] }] }],
        };
        Regulations.Add(regulation);
        return regulation;
    }

    public static BasisEntry Basis(string text, string regulation = "rule") => new(regulation, "article", Say(text), SourceSpan.None);

    public void Book(string id, params PlaybookStep[] steps) => Playbooks.Add(new() { Id = id, Title = id, Steps = [.. steps] });

    public static PlaybookStep Step(StepKind kind, string text) => new() { Kind = kind, Text = Say(text), Who = ["H-1"] };

    public Cause Cause(string id = "heat.air-lock", Func<Cause, Cause>? with = null)
    {
        var cause = new Cause { Id = id, Title = id + "的名称", Severity = Severity.S3, Liable = Liability.Operator, Departments = ["H-1"] };
        cause = with is null ? cause : with(cause);
        Causes.Add(cause);
        return cause;
    }

    public static Diagnosis Concluded(params Cause[] causes) => Of(DiagnosisStatus.Concluded, CauseBasis.Conclusive, causes);

    public static Diagnosis Of(DiagnosisStatus status, CauseBasis basis, params Cause[] causes) => new()
    {
        Status = status,
        Trees = ["heat/cold"],
        Causes = [.. causes.Select((c, i) => new RankedCause(c, i + 1, basis, null, null, []))],
    };

    public RuleBase Rules() => new()
    {
        Digest = "0",
        Packs = ImmutableSortedDictionary<string, RulePack>.Empty.Add("heat", new()
        {
            Id = "heat",
            Version = "1",
            Title = "供热",
            Identity = "customer.known",
            Facts = _facts.ToImmutableSortedDictionary(StringComparer.Ordinal),
        }),
        Facts = _facts.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Groups = [new("heat", "供热", "H-9", SourceSpan.None), new("other", "其他", "C-1", SourceSpan.None)],
        Departments = new Department[]
        {
            new("H-1", "换热站", "12345678", false, SourceSpan.None), new("H-2", "收费处", null, false, SourceSpan.None),
            new("E-1", "消防", "119", true, SourceSpan.None), new("H-9", "供热客服", "96069", false, SourceSpan.None), new("C-1", "客服", "95598", false, SourceSpan.None),
        }.ToImmutableSortedDictionary(d => d.Id, d => d),
        Calendar = Calendar,
        CallingHours = CallingHours,
        Hazards = Hazards.ToImmutableSortedDictionary(h => h.Id, h => h),
        Regulations = Regulations.ToImmutableSortedDictionary(r => r.Id, r => r),
        Playbooks = Playbooks.ToImmutableSortedDictionary(p => p.Id, p => p),
        Channels = Channels.ToImmutableSortedDictionary(c => c.Id, c => c),
        Techniques = [.. Techniques],
        Blocks = new(Blocks.ToImmutableSortedDictionary(), [.. NeverSay.Select(p => new Phrase(p, SourceSpan.None))]),
        Causes = Causes.ToImmutableSortedDictionary(c => c.Id, c => c),
        Trees = Trees.ToImmutableSortedDictionary(t => t.Id, t => t),
    };

    public PlanRequest Request(Diagnosis diagnosis, RuleBase rules, KnowledgeFrames knowledge)
    {
        var frame = knowledge.Create(new() { Facts = new([.. _evidence]), Now = ReceivedAt, OccurredOn = DateOnly.FromDateTime(ReceivedAt.DateTime), Place = Place });
        var hazards = new HazardFinder(rules, knowledge).Find([.. Heard], frame, "heat");
        return new()
        {
            Diagnosis = diagnosis,
            Hazards = hazards,
            Category = Category,
            Frame = frame,
            ReceivedAt = ReceivedAt,
            Severity = new SeverityJudge(knowledge).BeforeCauses(Category, hazards, frame),
            ToCustomer = Audience == Audience.Customer,
        };
    }

    public HandlingPlan Plan(Diagnosis diagnosis)
    {
        var rules = Rules();
        var knowledge = new KnowledgeFrames(rules);
        return new PlanWriter(rules, knowledge, new Discretion(rules)).Write(Request(diagnosis, rules, knowledge));
    }

    public Reply Reply(Diagnosis diagnosis)
    {
        var rules = Rules();
        var knowledge = new KnowledgeFrames(rules);
        var request = Request(diagnosis, rules, knowledge);
        return new ReplyWriter(rules, knowledge, new Discretion(rules)).Write(new()
        {
            Case = request,
            Plan = new PlanWriter(rules, knowledge, new Discretion(rules)).Write(request),
            Hearing = Hearing,
            Acknowledged = [.. Acknowledged],
            Channel = Channel,
            Audience = Audience,
        });
    }

    private Formula Read(Func<FormulaReader, Formula?> read)
    {
        var issues = new List<Issue>();
        var figures = Regulations.SelectMany(r => r.Versions).SelectMany(v => v.Articles).SelectMany(a => a.Figures)
            .GroupBy(f => f.Name).ToDictionary(g => g.Key, g => g.ToImmutableArray());
        var formula = read(new(new(_facts, figures, true, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")), issues));
        Assert.Empty(issues);
        return formula!;
    }
}
