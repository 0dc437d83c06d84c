using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Tests.Validation.Paths;

/// <summary>Small random trees over at most three facts of seven, with all that a tree may hold.</summary>
internal sealed class RandomTrees(int seed)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.Utc;

    private static readonly FactDefinition[] All =
    [
        Of("yes", FactType.Boolean), Of("maybe", FactType.Boolean) with { NoneTitle = "没有" },
        Of("kind", FactType.Choice) with { Choices = [new("a", "a"), new("b", "b"), new("c", "c")] },
        Of("heat", FactType.Number) with { Unit = UnitCatalog.Find("℃")!, Range = new Interval(0, 9) },
        Of("cold", FactType.Number) with { Unit = UnitCatalog.Find("℃")!, NoneTitle = "没有" },
        Of("since", FactType.Duration),
        Of("day", FactType.Date) with { NoneTitle = "没有" },
        Of("moment", FactType.DateTime),
        Of("lamps", FactType.Choice) with { Many = true, Choices = [new("red", "r"), new("green", "g")] },
    ];

    private readonly Random _random = new(seed);
    private readonly List<Issue> _issues = [];
    private FactDefinition[] _facts = [];
    private FormulaReader _reader = null!;
    private int _nodes;

    /// <summary>A tree, and the facts it is about.</summary>
    /// <param name="exact">Only comparisons of one fact with constants; else two facts are compared too.</param>
    public (RuleBase Rules, FactDefinition[] Facts) Next(bool exact)
    {
        _facts = [.. All.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))];
        if (!exact) _facts = [All[3], All[4]];
        // Two numbers have too many intervals to try each beside others.
        if (_facts.Count(fact => fact.Type is FactType.Number or FactType.Duration) > 1) _facts = [.. _facts.Where(fact => fact.Type is FactType.Number or FactType.Duration).Take(2)];
        var byId = _facts.ToImmutableSortedDictionary(fact => fact.Id, fact => fact, StringComparer.Ordinal);
        _reader = new FormulaReader(new TypeScope(byId, ImmutableDictionary<string, ImmutableArray<Figure>>.Empty, false, Zone), _issues);
        _nodes = 0;
        var tree = new DecisionTree
        {
            Id = "p/t",
            Title = "t",
            Handles = ["c"],
            Status = TreeStatus.Stable,
            Root = Node(3, exact),
            Parts = ImmutableDictionary<string, Node>.Empty.Add("part", Node(2, exact, mayGo: false)),
            Otherwise = _random.Next(3) == 0 ? Node(1, exact, mayGo: false) : null,
            Unknown = _random.Next(4) == 0 ? Leaf() : null,
        };
        return (new RuleBase
        {
            Digest = "",
            Packs = ImmutableSortedDictionary<string, RulePack>.Empty,
            Facts = byId,
            Trees = ImmutableSortedDictionary<string, DecisionTree>.Empty.Add(tree.Id, tree),
            Zone = "UTC",
        }, _facts);
    }

    private Node Node(int depth, bool exact, bool mayGo = true)
    {
        var pick = _random.Next(10);
        if (depth == 0 || pick == 0) return Leaf();
        if (mayGo && pick == 1) return new GoNode { Path = Path(), Target = "part" };
        var asked = pick < 5 ? _facts[_random.Next(_facts.Length)] : null;
        var isAll = pick == 9;
        ImmutableArray<Branch> branches = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new Branch
        {
            When = isAll && _random.Next(6) == 0 ? null : Condition(asked, exact),
            Node = Node(depth - 1, exact, mayGo),
        })];
        var (otherwise, unknown) = (_random.Next(3) == 0 ? Node(depth - 1, exact, mayGo) : null, _random.Next(4) == 0 ? Node(depth - 1, exact, mayGo) : null);
        return isAll ? new AllNode { Path = Path(), Branches = branches, Otherwise = otherwise, Unknown = unknown }
            : asked is null ? new FirstNode { Path = Path(), Branches = branches, Otherwise = otherwise, Unknown = unknown }
            : new AskNode { Path = Path(), Fact = asked.Id, Covers = false, Branches = branches, Otherwise = otherwise, Unknown = unknown };
    }

    private ConcludeNode Leaf() => new() { Path = Path(), Causes = ["x"] };

    private string Path() => $"n{_nodes++}";

    private Formula Condition(FactDefinition? asked, bool exact)
    {
        while (true)
        {
            var text = asked is null ? Text(2, exact) : Atom(asked);
            var formula = _reader.ReadCondition(text, SourceSpan.None);
            if (formula is not null) return formula;
        }
    }

    private string Text(int depth, bool exact)
    {
        if (!exact && _random.Next(3) == 0) return _random.Next(2) == 0 ? $"heat {Sign()} cold" : $"heat - cold {Sign()} {_random.Next(4)} ℃";
        var pick = depth == 0 ? 0 : _random.Next(8);
        return pick switch
        {
            5 => $"({Text(depth - 1, exact)}) and ({Text(depth - 1, exact)})",
            6 => $"({Text(depth - 1, exact)}) or ({Text(depth - 1, exact)})",
            7 => $"not({Text(depth - 1, exact)})",
            _ => Atom(_facts[_random.Next(_facts.Length)]),
        };
    }

    private string Atom(FactDefinition fact)
    {
        if (fact.NoneTitle is not null && _random.Next(6) == 0) return $"{fact.Id} {(_random.Next(2) == 0 ? "=" : "!=")} none";
        var (low, high) = (_random.Next(0, 3), _random.Next(3, 5));
        return fact.Id switch
        {
            "yes" or "maybe" => _random.Next(3) switch { 0 => fact.Id, 1 => $"{fact.Id} = false", _ => $"{fact.Id} != true" },
            "kind" => _random.Next(3) switch { 0 => $"kind in ({Key()}, {Key()})", 1 => $"kind != {Key()}", _ => $"kind = {Key()}" },
            "lamps" => _random.Next(2) == 0 ? $"lamps = {Lamp()}" : $"lamps in ({Lamp()}, {Lamp()})",
            "heat" or "cold" => _random.Next(3) == 0 ? $"{fact.Id} in {Open()}{low}..{high}{Close()}".Replace("in ", "in (", StringComparison.Ordinal) + ")" : $"{fact.Id} {Sign()} {_random.Next(4)} ℃",
            "since" => _random.Next(3) == 0 ? $"since in ([{low}h..{high}h))" : $"since {Sign()} {_random.Next(1, 4)}h",
            "day" => _random.Next(3) == 0 ? $"day in ([2026-01-0{low + 1}..2026-01-0{high + 1}))" : $"day {Sign()} 2026-01-0{_random.Next(1, 4)}",
            _ => $"moment {Sign()} 2026-01-0{_random.Next(1, 4)}T08:00Z",
        };
    }

    private string Sign() => _random.Next(6) switch { 0 => "=", 1 => "!=", 2 => "<", 3 => "<=", 4 => ">", _ => ">=" };

    private string Open() => _random.Next(2) == 0 ? "[" : "(";

    private string Close() => _random.Next(2) == 0 ? "]" : ")";

    private string Key() => "abc"[_random.Next(3)].ToString();

    private string Lamp() => _random.Next(2) == 0 ? "red" : "green";

    private static FactDefinition Of(string id, FactType type) => new() { Id = id, Title = id, Type = type, Sources = [FactOrigin.Customer], Ask = id + "?" };
}
