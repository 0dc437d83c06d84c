using DiagnosisEngine.Model;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>
/// Random rules and cases, for laws that hold of every tree. Spread: depth 3; a node is a leaf in 1 of 5 (above the last level), else <c>first</c> 50 %,
/// <c>ask</c> over a choice 25 % (half of them cover), <c>all</c> 25 %; 1 to 3 branches; own <c>otherwise</c> 40 %, own <c>unknown</c> 25 %, of the file 40 % and
/// 35 %; shares 50 %; <c>go</c> in 1 of 6 above the last level, half of them to a part and half to another tree; two other trees of depth 2,
/// with defaults of their own like the first, one of which goes to the other from its root in 1 of 5 and like any node elsewhere; gates go to them too; a branch without a condition in 1 of 20; no gate 50 %, one 30 %, two 20 %. Nine facts: three yes or no, a choice of
/// three, a number, one read from a system, one found on a visit, one that may be none, one computed. In a case a fact is open 35 %, unknowable 20 %, else
/// known (where it may be, none in 1 of 3). Causes: six plain, two of S1, two visits.
/// </summary>
internal sealed class RandomTrees(int seed)
{
    private static readonly string[] Keys = ["x", "y", "z"];
    private static readonly string[] Causes = ["A", "B", "C", "D", "E", "F", "s1.gas", "s1.live", "visit.look", "visit.open"];
    private readonly Random _random = new(seed);

    /// <summary>Where <c>go</c> may lead from what is being made: parts of its own file, and trees made before.</summary>
    private (string[] Parts, List<string> Trees) _targets = ([], []);

    public TreeBuilder Rules()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c", "sys.d", "field.e").Choice("k", Keys).Number("n")
            .Fact("m", f => f with { NoneTitle = "no m" })
            .Computed("w", Holds("sys.d"), Holds("a"));
        _targets = ([], []);
        foreach (var id in new[] { "p/u", "p/v" })
        {
            rules.Tree(_targets.Trees.Count > 0 && Maybe(20) ? Go(_targets.Trees[0]) : Decision(2), id: id);
            rules.Default(Maybe(40) ? Leaf() : null, Maybe(35) ? Leaf() : null);
            _targets.Trees.Add(id);
        }
        for (var gates = Pick(5, 3, 2); gates > 0; gates--)
        {
            rules.Gate($"gate{gates}", Decision(2));
            rules.Default(Maybe(20) ? Leaf() : null, Maybe(20) ? Leaf() : null);
        }
        var parts = new[] { ("one", Node(1)), ("two", Node(1)) };
        _targets.Parts = ["one", "two"];
        rules.Tree(Node(3), parts: parts);
        return rules.Default(Maybe(40) ? Maybe(20) ? Node(1) : Leaf() : null, Maybe(35) ? Leaf() : null);
    }

    public (string Fact, object Value)[] Facts() =>
    [
        .. from fact in new[] { "a", "b", "c", "sys.d", "field.e", "k", "n", "m" }
           let state = Pick(35, 20, 45)
           where state > 0
           select (fact, state == 1 ? TreeBuilder.Unknown : Value(fact)),
    ];

    private object Value(string fact) => fact switch
    {
        "k" => Keys[_random.Next(3)],
        "n" => _random.Next(5),
        "m" when Maybe(33) => TreeBuilder.None,
        _ => Maybe(50),
    };

    private Node Node(int depth)
    {
        if (depth == 0 || Maybe(20)) return depth == 3 ? Decision(depth) : Leaf();
        return Maybe(17) && depth > 1 && Target() is { } target ? Go(target) : Decision(depth);
    }

    private string? Target() => (Maybe(50) || _targets.Trees.Count == 0 ? _targets.Parts : [.. _targets.Trees]) is { Length: > 0 } some ? OneOf(some) : null;

    private DecidingNode Decision(int depth)
    {
        var shared = Maybe(50);
        var node = Pick(50, 25, 25) switch
        {
            0 => First(Branches(depth, shared)),
            1 => Ask(depth, shared),
            _ => All(Branches(depth, shared)),
        };
        if (Maybe(40)) node = node.Otherwise(Node(depth - 1));
        return Maybe(25) ? node.Unknown(Node(depth - 1)) : node;
    }

    private Branch[] Branches(int depth, bool shared) =>
        [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => If(Maybe(5) ? null : Condition(1), Node(depth - 1), Share(shared)))];

    private AskNode Ask(int depth, bool shared)
    {
        var covers = Maybe(50);
        return new AskNode
        {
            Path = "ask k",
            Fact = "k",
            Covers = covers,
            Branches = [.. (covers ? Keys : Keys.Take(1 + _random.Next(2))).Select(key => If(Is("k", key), Node(depth - 1), Share(shared)))],
        };
    }

    private decimal? Share(bool shared) => shared ? 10 * (1 + _random.Next(3)) : null;

    private Formula Condition(int depth) => Pick(60, depth * 15, depth * 15, 10) switch
    {
        0 => Atom(),
        1 => And(Condition(depth - 1), Condition(depth - 1)),
        2 => Or(Condition(depth - 1), Condition(depth - 1)),
        _ => Not(Holds(OneOf("a", "b", "c", "sys.d"))),
    };

    private Formula Atom() => Pick(60, 15, 15, 10) switch
    {
        0 => Holds(OneOf("a", "b", "c", "sys.d", "field.e", "m", "w")),
        1 => In("k", Maybe(50) ? ["x"] : ["y", "z"]),
        2 => Above("n", _random.Next(4)),
        _ => IsNone("m"),
    };

    private Node Leaf() => Maybe(10) ? Conclude(OneOf(Causes[..3]), OneOf(Causes[3..6])) : Conclude(OneOf(Causes));

    private string OneOf(params string[] of) => of[_random.Next(of.Length)];

    private bool Maybe(int percent) => _random.Next(100) < percent;

    /// <summary>An index, as often as its weight says.</summary>
    private int Pick(params int[] weights)
    {
        var left = _random.Next(weights.Sum());
        for (var i = 0; ; i++)
            if ((left -= weights[i]) < 0)
                return i;
    }
}
