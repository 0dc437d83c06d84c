using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Benchmarks;

/// <summary>A forest as rules of this engine. Every leaf concludes a cause of its own, so a wrong turn shows.</summary>
internal sealed class ForestRules
{
    public static readonly DateTimeOffset Now = new(2026, 1, 15, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly Day = new(2026, 1, 15);
    private readonly DiagnosisEvaluator _evaluator;

    public ForestRules(ForestNode[] trees)
    {
        var rules = new RuleBase
        {
            Digest = "",
            Packs = ImmutableSortedDictionary<string, RulePack>.Empty,
            Facts = Enumerable.Range(0, ForestFacts.Count).Select(Fact).ToImmutableSortedDictionary(f => f.Id, f => f),
            Trees = trees.Select((root, i) => new DecisionTree { Id = TreeId(i), Title = TreeId(i), Status = TreeStatus.Stable, Root = Node(root, i) })
                .ToImmutableSortedDictionary(t => t.Id, t => t),
            Causes = trees.SelectMany((root, i) => Leaves(root).Select(leaf => new Cause { Id = CauseId(i, leaf), Title = "", Severity = Severity.S3 }))
                .ToImmutableSortedDictionary(c => c.Id, c => c),
        };
        Program = ProgramCompiler.Compile(rules, new KnowledgeFrames(rules), new List<Issue>());
        InForce = new RulesInForce(Program, null, Now, Day);
        _evaluator = new DiagnosisEvaluator(Program);
        Trees = [.. trees.Select((_, i) => InForce.Tree(TreeId(i)))];
    }

    public DecisionProgram Program { get; }

    public RulesInForce InForce { get; }

    public SettledTree[] Trees { get; }

    public static string TreeId(int tree) => $"forest/t{tree}";

    public static string CauseId(int tree, int leaf) => $"t{tree}.{leaf}";

    public SettledFacts Bind(int[] values)
    {
        var facts = InForce.NewFacts();
        for (var fact = 0; fact < values.Length; fact++)
        {
            var slot = InForce.FactSlot(ForestFacts.Name(fact));
            if (ForestFacts.IsNumber(fact)) facts.Set(slot, values[fact] / 100m);
            else if (ForestFacts.IsBoolean(fact)) facts.Set(slot, values[fact] == 1);
            else facts.SetChoice(slot, values[fact]);
        }
        return facts;
    }

    public static FactSet Say(int[] values) => new([.. values.Select((value, fact) =>
        new Evidence(ForestFacts.Name(fact), EvidenceState.Known, Value(fact, value), FactOrigin.Customer, Now))]);

    /// <summary>Named facts to a diagnosis, with the trace of every condition when asked for.</summary>
    public Diagnosis Diagnose(FactSet facts, int tree, bool trace = false)
    {
        var frame = Program.Frames.Create(new CaseContext { Facts = facts, Now = Now, OccurredOn = Day });
        return _evaluator.Evaluate([TreeId(tree)], frame, trace).Diagnosis;
    }

    private static FactDefinition Fact(int fact) => new()
    {
        Id = ForestFacts.Name(fact),
        Title = ForestFacts.Name(fact),
        Type = ForestFacts.IsNumber(fact) ? FactType.Number : ForestFacts.IsBoolean(fact) ? FactType.Boolean : FactType.Choice,
        Choices = ForestFacts.IsNumber(fact) || ForestFacts.IsBoolean(fact) ? [] : [.. Enumerable.Range(0, ForestFacts.Choices).Select(c => new Choice($"c{c}", $"c{c}"))],
        Sources = [FactOrigin.Customer],
        Ask = "?",
    };

    private static Value Value(int fact, int value) => ForestFacts.IsNumber(fact) ? new NumberValue(value / 100m, Unit.None)
        : ForestFacts.IsBoolean(fact) ? new BooleanValue(value == 1) : new ChoiceValue($"c{value}");

    private static Node Node(ForestNode node, int tree) => node.Fact < 0
        ? new ConcludeNode { Path = "", Causes = [CauseId(tree, node.Leaf)] }
        : new AskNode
        {
            Path = "",
            Fact = ForestFacts.Name(node.Fact),
            Covers = true,
            Branches = [.. node.Branches.Select((branch, i) => new Branch { When = When(node, i), Node = Node(branch, tree) })],
        };

    private static Formula When(ForestNode node, int branch)
    {
        var fact = new FactExpression(ForestFacts.Name(node.Fact), 0, 0);
        Expression root;
        if (node.Cuts.Length == 0)
            root = new MembershipExpression(fact, [.. node.Values[branch].Select(v => new LiteralExpression(Value(node.Fact, v), 0, 0))], 0, 0);
        else if (branch == 0)
            root = new ComparisonExpression(Comparison.Less, fact, Literal(node, 0), 0, 0);
        else if (branch == node.Cuts.Length)
            root = new ComparisonExpression(Comparison.GreaterOrEqual, fact, Literal(node, branch - 1), 0, 0);
        else
            root = new MembershipExpression(fact, [new IntervalExpression(Literal(node, branch - 1), Literal(node, branch), false, true, 0, 0)], 0, 0);
        return new Formula("", root, SourceSpan.None);
    }

    private static LiteralExpression Literal(ForestNode node, int cut) => new(Value(node.Fact, node.Cuts[cut]), 0, 0);

    private static IEnumerable<int> Leaves(ForestNode node) => node.Fact < 0 ? [node.Leaf] : node.Branches.SelectMany(Leaves);
}
