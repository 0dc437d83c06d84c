using DiagnosisEngine.Model;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Small trees from a seed: three yes-no facts and one choice, tested as often as it comes.</summary>
internal sealed class RandomTree
{
    public static readonly string[] Facts = ["a", "b", "c", "k"];
    private static readonly string[] Keys = ["x", "y", "z"];
    private readonly Random _random;
    private readonly double _all;

    /// <param name="seed">The same seed gives the same tree.</param>
    /// <param name="all">How many of the inner nodes are <c>all</c>, of 1.</param>
    /// <param name="sources">Who knows the yes-no facts; null: the customer.</param>
    public RandomTree(int seed, double all = 0.2, params FactOrigin[] sources)
    {
        (_random, _all) = (new Random(seed), all);
        FactDefinition From(FactDefinition fact) => sources.Length == 0 ? fact : fact with { Sources = [.. sources] };
        Rules = new TreeBuilder().Fact("a", From).Fact("b", From).Fact("c", f => From(f) with { NoneTitle = "none" }).Choice("k", Keys)
            .Tree(Decision(3)).Default(Maybe(0.4), Maybe(0.3));
        Known = [.. Facts.Where(_ => _random.NextDouble() < 0.5).Select(f => (f, Pick(Values(f))))];
    }

    public TreeBuilder Rules { get; }

    /// <summary>What is settled to begin with; the rest is open.</summary>
    public (string Fact, object Value)[] Known { get; }

    /// <summary>Every state a settled fact can be in.</summary>
    public static object[] Values(string fact) => fact switch
    {
        "k" => [.. Keys, TreeBuilder.Unknown],
        "c" => [true, false, TreeBuilder.None, TreeBuilder.Unknown],
        _ => [true, false, TreeBuilder.Unknown],
    };

    /// <summary>Every way to settle what is open.</summary>
    public static IEnumerable<(string Fact, object Value)[]> Settlements((string Fact, object Value)[] known)
    {
        IEnumerable<(string, object)[]> all = [known];
        foreach (var open in Facts.Except(known.Select(k => k.Fact)))
            all = all.SelectMany(settled => Values(open).Select(value => (ValueTuple<string, object>[])[.. settled, (open, value)]));
        return all;
    }

    private Node Node(int depth) => depth == 0 || _random.NextDouble() < 0.3 ? Leaf() : Decision(depth);

    private DecidingNode Decision(int depth)
    {
        DecidingNode node;
        var kind = _random.NextDouble();
        if (kind < _all) node = All([.. Branches(depth, 2)]);
        else if (kind < _all + 0.2)
        {
            var keys = Keys.Take(_random.Next(2, 4)).ToArray();
            node = new AskNode { Path = "ask k", Fact = "k", Covers = keys.Length == 3, Branches = [.. keys.Select(key => If(Is("k", key), Node(depth - 1)))] };
        }
        else node = First([.. Branches(depth, _random.Next(1, 4))]);
        if (Maybe(0.4) is { } otherwise) node = node.Otherwise(otherwise);
        return Maybe(0.2) is { } unknown ? node.Unknown(unknown) : node;
    }

    private IEnumerable<Branch> Branches(int depth, int count) => Enumerable.Range(0, count).Select(_ => If(Condition(), Node(depth - 1)));

    private Formula Condition()
    {
        var facts = Facts.OrderBy(_ => _random.Next()).ToArray();
        return _random.NextDouble() < 0.7 ? Atom(facts[0]) : _random.Next(2) == 0 ? And(Atom(facts[0]), Atom(facts[1])) : Or(Atom(facts[0]), Atom(facts[1]));
    }

    private Formula Atom(string fact) => fact == "k" ? _random.Next(2) == 0 ? Is("k", Pick(Keys)) : In("k", "x", Pick(["y", "z"]))
        : fact == "c" && _random.Next(4) == 0 ? IsNone("c")
        : _random.Next(3) == 0 ? Not(Holds(fact)) : Holds(fact);

    private Node? Maybe(double often) => _random.NextDouble() < often ? Leaf() : null;

    private Node Leaf() => Conclude($"C{_random.Next(1, 7)}");

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
