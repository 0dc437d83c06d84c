using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>
/// A small rule base in one line per thing. Causes need no declaration: <c>s1.*</c> are S1, <c>visit.*</c> are visits, the others S3.
/// Facts are declared by name: <c>sys.*</c> are read from system net, <c>heard.*</c> are only heard, <c>field.*</c> found on a visit, the others asked of the customer.
/// </summary>
internal sealed class TreeBuilder
{
    public static readonly DateTimeOffset Now = new(2026, 1, 15, 8, 0, 0, TimeSpan.FromHours(8));
    public static readonly object Unknown = new();
    public static readonly object None = new();
    private readonly Dictionary<string, FactDefinition> _facts = [];
    private readonly List<DecisionTree> _trees = [];
    private readonly List<string> _gates = [];
    private readonly List<Regulation> _regulations = [];
    private RuleBase? _rules;
    private (KnowledgeFrames Frames, DecisionProgram Program)? _built;

    public List<Issue> Issues { get; } = [];

    public RuleBase Rules => _rules ??= Build();

    public DecisionProgram Program => Built.Program;

    public TreeBuilder Facts(params string[] ids)
    {
        foreach (var id in ids) Fact(id);
        return this;
    }

    public TreeBuilder Fact(string id, Func<FactDefinition, FactDefinition>? with = null)
    {
        var origin = id.Split('.')[0] switch
        {
            "sys" => new FactOrigin(OriginKind.System, "net"),
            "field" => FactOrigin.Field,
            _ => FactOrigin.Customer,
        };
        var asked = origin == FactOrigin.Customer && !id.StartsWith("heard.", StringComparison.Ordinal);
        var fact = new FactDefinition { Id = id, Title = id, Type = FactType.Boolean, Sources = [origin], Ask = asked ? $"{id}?" : null };
        _facts[id] = with?.Invoke(fact) ?? fact;
        return this;
    }

    public TreeBuilder Choice(string id, params string[] keys) =>
        Fact(id, f => f with { Type = FactType.Choice, Choices = [.. keys.Select(k => new Choice(k, k))] });

    public TreeBuilder Number(string id, Func<FactDefinition, FactDefinition>? with = null) =>
        Fact(id, f => (with ?? (x => x))(f with { Type = FactType.Number }));

    public TreeBuilder Computed(string id, params Formula[] from) => Fact(id, f => f with { Sources = [], Ask = null, From = [.. from] });

    public TreeBuilder Tree(Node root, string? otherwise = null, string? unknown = null, string id = "p/t", params (string Name, Node Node)[] parts)
    {
        _trees.Add(new()
        {
            Id = id,
            Title = id,
            Status = TreeStatus.Stable,
            Root = root,
            Handles = [id.Replace('/', '.')],
            Otherwise = otherwise is null ? null : Say.Conclude(otherwise),
            Unknown = unknown is null ? null : Say.Conclude(unknown),
            Parts = parts.ToImmutableDictionary(p => p.Name, p => p.Node),
        });
        return this;
    }

    public TreeBuilder Default(Node? otherwise, Node? unknown = null)
    {
        _trees[^1] = _trees[^1] with { Otherwise = otherwise, Unknown = unknown };
        return this;
    }

    public TreeBuilder Gate(string family, Node root, string? otherwise = null, string? unknown = null)
    {
        Tree(root, otherwise, unknown, $"p/{family}");
        _trees[^1] = _trees[^1] with { IsGate = true, Handles = ["group"] };
        _gates.Add(family);
        return this;
    }

    public TreeBuilder Regulation(Regulation regulation)
    {
        _regulations.Add(regulation);
        return this;
    }

    public EvaluationResult Evaluate(CaseContext context, params string[] trees) =>
        new DiagnosisEvaluator(Program).Evaluate(trees.Length == 0 ? ["p/t"] : trees, Frame(context), trace: true);

    /// <summary>Of a category that no tree handles, in the group of every gate.</summary>
    public EvaluationResult EvaluateWithoutTree(CaseContext context, params string[] trees) => new DiagnosisEvaluator(Program).Evaluate(
        [.. trees.Select(Subject.Of), Subject.Of(new Category { Id = "p.bare", Title = "p.bare", Group = "group", Severity = Severity.S3, Signals = new([], [], []) })],
        Frame(context), trace: false);

    public Diagnosis Diagnose(params (string Fact, object Value)[] facts) => Evaluate(Case(facts)).Diagnosis;

    public ImmutableArray<Question> Ask(params (string Fact, object Value)[] facts) => Ask(Case(facts));

    public ImmutableArray<Question> Ask(CaseContext context, params string[] trees) =>
        QuestionChooser.Choose(Evaluate(context, trees), Frame(context));

    public RulesInForce InForce() => new(Program, null, Now, new(2026, 1, 15));

    public FactFrame Frame(CaseContext context) => Built.Frames.Create(context);

    public FactReading Read(string fact, CaseContext context) => Frame(context).Reading(fact);

    /// <summary>Facts as their best source says them; no text was given.</summary>
    public CaseContext Case(params (string Fact, object Value)[] facts) => Case([.. facts.Select(f => Said(f.Fact, f.Value))]);

    public static CaseContext Case(params Evidence[] evidence) => new()
    {
        Facts = FactSet.Empty.With(evidence),
        Now = Now,
        OccurredOn = new(2026, 1, 15),
        PendingSystems = ["net"],
    };

    public Evidence Said(string fact, object value, FactOrigin? origin = null, int minute = 0) => new(fact,
        value == Unknown ? EvidenceState.Unknowable : value == None ? EvidenceState.None : EvidenceState.Known,
        value switch
        {
            bool yes => new BooleanValue(yes),
            string key => new ChoiceValue(key),
            int number => new NumberValue(number, Unit.None),
            Interval extent => new NumberValue(extent, Unit.None),
            _ => null,
        },
        origin ?? _facts[fact].Sources.FirstOrDefault() ?? FactOrigin.Agent, Now.AddMinutes(minute));

    private (KnowledgeFrames Frames, DecisionProgram Program) Built
    {
        get
        {
            if (_built is { } built) return built;
            var frames = new KnowledgeFrames(Rules);
            _built = (frames, ProgramCompiler.Compile(Rules, frames, Issues));
            return _built.Value;
        }
    }

    private RuleBase Build() => new()
    {
        Digest = "",
        Packs = new[] { new RulePack { Id = "p", Version = "1", Title = "p", Gates = [.. _gates], Identity = _facts.ContainsKey("verified") ? "verified" : null,
            Facts = _facts.ToImmutableSortedDictionary() } }.ToImmutableSortedDictionary(p => p.Id, p => p),
        Facts = _facts.ToImmutableSortedDictionary(),
        Trees = _trees.ToImmutableSortedDictionary(t => t.Id, t => t),
        Causes = _trees.SelectMany(Leaves).Distinct().ToImmutableSortedDictionary(id => id, Cause),
        Regulations = _regulations.ToImmutableSortedDictionary(r => r.Id, r => r),
        Categories = _trees.Where(t => !t.IsGate).SelectMany(t => t.Handles).Distinct().ToImmutableSortedDictionary(id => id,
            id => new Category { Id = id, Title = id, Group = "group", Severity = Severity.S3, Signals = new([], [], []) }),
    };

    private static Cause Cause(string id) => new()
    {
        Id = id,
        Title = id,
        Severity = id.StartsWith("s1.", StringComparison.Ordinal) ? Severity.S1 : Severity.S3,
        IsVisit = id.StartsWith("visit.", StringComparison.Ordinal),
    };

    private static IEnumerable<string> Leaves(DecisionTree tree) =>
        new[] { tree.Root, tree.Otherwise, tree.Unknown }.Concat(tree.Parts.Values).SelectMany(Leaves);

    private static IEnumerable<string> Leaves(Node? node) => node switch
    {
        ConcludeNode leaf => leaf.Causes,
        DecidingNode decision => decision.Branches.Select(b => b.Node).Append(decision.Otherwise).Append(decision.Unknown).SelectMany(Leaves),
        _ => [],
    };
}
