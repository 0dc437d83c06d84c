using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Tests.Validation.Paths;

/// <summary>Walks a tree once for every case there is: each fact with each value that constants can tell apart, each interval between, none and unknown.</summary>
internal sealed class BruteForce
{
    private readonly DecisionTree _tree;
    private readonly FactDefinition[] _facts;
    private readonly SymbolTable _symbols;
    private readonly Dictionary<Formula, CompiledFormula> _compiled = new(ReferenceEqualityComparer.Instance);
    private World _world = null!;

    public BruteForce(RuleBase rules, FactDefinition[] facts)
    {
        (_tree, _facts) = (rules.Trees["p/t"], facts);
        _symbols = new SymbolTable(facts, []);
        foreach (var world in Worlds(0, [])) Walk(world);
    }

    public int Cases { get; private set; }

    public int CasesWithUnknown { get; private set; }

    public int Deepest { get; private set; }

    /// <summary>Branches and defaults that some case enters.</summary>
    public HashSet<object> Entered { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Branches that some case comes to their node without meeting.</summary>
    public HashSet<object> Missed { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nodes that some case leaves with all known, and no default.</summary>
    public HashSet<object> Fallen { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nodes that some case comes to.</summary>
    public HashSet<object> Visited { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<object> Leaves { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of each <c>ask</c>: exact values, or none, that come to it and that no branch takes.</summary>
    public HashSet<(string Node, Value? Value)> Left { get; } = [];

    private void Walk(Operand[] facts)
    {
        _world = new World(facts);
        Cases++;
        if (facts.Any(fact => fact.State == OperandState.Unknowable)) CasesWithUnknown++;
        Go(_tree.Root, inherits: true, mayPass: false, depth: 0);
    }

    /// <summary>What it came to: a cause, something stepped over.</summary>
    private (bool Found, bool Stepped) Go(Node node, bool inherits, bool mayPass, int depth)
    {
        Visited.Add(node);
        Deepest = Math.Max(Deepest, depth);
        switch (node)
        {
            case ConcludeNode: Leaves.Add(node); return (true, false);
            case GoNode go: return Go(_tree.Parts[go.Target], inherits, mayPass, depth + 1);
            case AllNode all:
                var (found, stepped) = (false, false);
                foreach (var branch in all.Branches)
                {
                    var status = branch.When is null ? ConditionStatus.True : Status(branch.When);
                    if (status != ConditionStatus.True) Missed.Add(branch);
                    stepped |= status == ConditionStatus.Unknowable;
                    if (status != ConditionStatus.True) continue;
                    Entered.Add(branch);
                    var member = Go(branch.Node, inherits: false, mayPass: true, depth + 1);
                    (found, stepped) = (found | member.Found, stepped | member.Stepped);
                }
                return found ? (true, stepped) : Fall(all, inherits, mayPass, stepped, depth);
            default:
                var first = (DecidingNode)node;
                var statuses = first.Branches.Select(branch => Status(branch.When!)).ToList();
                for (var i = 0; i < statuses.Count; i++)
                    if (statuses[i] != ConditionStatus.True) Missed.Add(first.Branches[i]);
                if (first is AskNode ask && _world.Fact(_symbols.FactSlot(ask.Fact)) is { State: OperandState.None or OperandState.Known } told && statuses.TrueForAll(status => status == ConditionStatus.False))
                    if (told.Value is not (NumberValue { Extent.IsPoint: false } or DurationValue { Extent.IsPoint: false })) Left.Add((node.Path, told.Value));
                var taken = statuses.IndexOf(ConditionStatus.True);
                if (taken < 0) return Fall(first, inherits, mayPass, statuses.Contains(ConditionStatus.Unknowable), depth);
                Entered.Add(first.Branches[taken]);
                var result = Go(first.Branches[taken].Node, inherits, mayPass, depth + 1);
                return result with { Stepped = result.Stepped || statuses.Take(taken).Contains(ConditionStatus.Unknowable) };
        }
    }

    private (bool Found, bool Stepped) Fall(DecidingNode node, bool inherits, bool mayPass, bool stepped, int depth)
    {
        var otherwise = node.Otherwise ?? (inherits ? _tree.Otherwise : null);
        var next = stepped ? node.Unknown ?? (inherits ? _tree.Unknown : null) ?? otherwise : otherwise;
        if (next is null)
        {
            if (!stepped && !mayPass) Fallen.Add(node);
            return (false, stepped);
        }
        Entered.Add(next);
        var isFiles = ReferenceEquals(next, _tree.Otherwise) || ReferenceEquals(next, _tree.Unknown);
        var result = Go(next, inherits && !isFiles, mayPass, depth + 1);
        return result with { Stepped = result.Stepped || stepped };
    }

    private ConditionStatus Status(Formula formula)
    {
        if (!_compiled.TryGetValue(formula, out var compiled)) _compiled[formula] = compiled = new FormulaCompiler(_symbols).Compile(formula);
        return compiled.Status(_world);
    }

    private IEnumerable<Operand[]> Worlds(int next, Operand[] before) => next == _facts.Length
        ? [before]
        : Values(_facts[next]).SelectMany(value => Worlds(next + 1, [.. before, value]));

    private static IEnumerable<Operand> Values(FactDefinition fact)
    {
        yield return Operand.Unknowable;
        if (fact.NoneTitle is not null) yield return Operand.None;
        foreach (var value in Known(fact)) yield return Operand.Known(value);
    }

    private static IEnumerable<Value> Known(FactDefinition fact) => fact.Type switch
    {
        FactType.Boolean => [new BooleanValue(true), new BooleanValue(false)],
        FactType.Choice when fact.Many => [new ChoiceSetValue([]), new ChoiceSetValue(["red"]), new ChoiceSetValue(["green"]), new ChoiceSetValue(["red", "green"])],
        FactType.Choice => fact.Choices.Select(choice => new ChoiceValue(choice.Key)),
        FactType.Number => Extents(fact.Range is null ? -0.5m : 0).Select(extent => new NumberValue(extent, fact.Unit)),
        FactType.Duration => Extents(0).Select(extent => new DurationValue(IntervalMath.Scale(extent, 3600), DurationKind.Clock)),
        FactType.Date => Enumerable.Range(-1, 7).Select(day => new DateValue(new DateOnly(2026, 1, 1).AddDays(day))),
        _ => Enumerable.Range(-1, 9).Select(half => new DateTimeValue(new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero).AddHours(12 * half))),
    };

    /// <summary>Constants are whole numbers from 0 to 4: each, one between each two, and every interval of those.</summary>
    private static IEnumerable<Interval> Extents(decimal least)
    {
        decimal[] points = [.. new[] { least, 0, 0.5m, 1, 1.5m, 2, 2.5m, 3, 3.5m, 4, 4.5m }.Distinct()];
        foreach (var low in points)
        {
            yield return Interval.Point(low);
            foreach (var high in points.Where(high => high > low)) yield return new Interval(low, high);
        }
    }

    private sealed class World(Operand[] facts) : Frame
    {
        public override DateTimeOffset Now => DateTimeOffset.UnixEpoch;

        public override TimeZoneInfo Zone => TimeZoneInfo.Utc;

        public override Operand Fact(int slot) => facts[slot];

        public override Operand Figure(int slot) => Operand.Unknowable;

        public override Operand Case(string property) => Operand.Unknowable;

        public override void AppendOpenFacts(int slot, List<int> into)
        {
            // Nothing is open.
        }

        public override void AppendOpenFactsOfFigure(int slot, List<int> into)
        {
            // Nothing is open.
        }

        public override bool MayBeToldAgain(int slot) => false;
    }
}
