using DiagnosisEngine.Model;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>
/// A random tree in which every branch has its share and every fact is tested in one place, and the model of chance that its shares describe:
/// each fact falls out for itself, a yes-no fact of <c>first</c> with its share among the cases not gone earlier, a choice of <c>ask</c> with its shares.
/// </summary>
internal sealed class SharedTree
{
    private readonly Random _random;
    private readonly List<(string Fact, (object Value, double Chance)[] Falls)> _facts = [];
    private readonly bool _whole;
    private int _causes;

    /// <param name="seed">The same seed gives the same tree.</param>
    /// <param name="trees">How many, side by side.</param>
    /// <param name="whole">Every case ends at a cause.</param>
    public SharedTree(int seed, int trees = 1, bool whole = false)
    {
        (_random, _whole) = (new Random(seed), whole);
        Roots = [.. Enumerable.Range(0, trees).Select(_ => Decision(2))];
        var builder = new TreeBuilder();
        foreach (var (fact, falls) in _facts)
            if (falls[0].Value is bool) builder.Fact(fact);
            else builder.Choice(fact, [.. falls.Select(f => (string)f.Value)]);
        Rules = builder.Tree(trees == 1 ? Roots[0] : All([.. Roots.Select(root => If((Formula?)null, root))]));
    }

    public TreeBuilder Rules { get; }

    /// <summary>Read-once trees, side by side under one <c>all</c> if there are several.</summary>
    public Node[] Roots { get; }

    public IEnumerable<string> Facts => _facts.Select(f => f.Fact);

    public object[] Values(string fact) => [.. _facts.Single(f => f.Fact == fact).Falls.Select(f => f.Value)];

    /// <summary>Some facts settled at random, some of them unknowable.</summary>
    public (string Fact, object Value)[] SomeKnown() =>
        [.. Facts.Where(_ => _random.NextDouble() < 0.3).Select(f => (f, _random.NextDouble() < 0.4 ? TreeBuilder.Unknown : Pick(Values(f))))];

    /// <summary>Every way the facts can fall out that agrees with what is known, with its chance; an unknowable fact has some value all the same.</summary>
    public IEnumerable<(Dictionary<string, object> Facts, double Chance)> Worlds((string Fact, object Value)[] known)
    {
        IEnumerable<(Dictionary<string, object> Facts, double Chance)> worlds = [([], 1)];
        foreach (var (fact, falls) in _facts)
        {
            var said = known.FirstOrDefault(k => k.Fact == fact).Value;
            worlds = worlds.SelectMany(world => falls.Where(f => f.Chance > 0 && (said is null || said == TreeBuilder.Unknown || Equals(said, f.Value)))
                .Select(f => (new Dictionary<string, object>(world.Facts) { [fact] = f.Value }, world.Chance * f.Chance)));
        }
        var all = worlds.ToList();
        var total = all.Sum(w => w.Chance);
        return total <= 0 ? [] : all.Select(w => (w.Facts, w.Chance / total));
    }

    /// <summary>The causes a world ends at, over all roots.</summary>
    public string[] Causes(Dictionary<string, object> world) => [.. Roots.SelectMany(root => Walk(root, world))];

    private static IEnumerable<string> Walk(Node node, Dictionary<string, object> world)
    {
        if (node is ConcludeNode leaf) return leaf.Causes;
        var decision = (DecidingNode)node;
        var entered = decision.Branches.FirstOrDefault(b => PlainCondition.Of(b.When!.Root, world) == Truth.True)?.Node ?? decision.Otherwise;
        return entered is null ? [] : Walk(entered, world);
    }

    private Node Node(int depth) => depth == 0 || _random.NextDouble() < 0.4 ? Leaf() : Decision(depth);

    private DecidingNode Decision(int depth)
    {
        var left = 100;
        var node = _random.Next(3) == 0 ? Choice(depth, left) : First([.. Steps(depth)]);
        return node is AskNode { Covers: true } || (!_whole && _random.Next(3) == 0) ? node : node.Otherwise(Node(depth - 1));

        IEnumerable<Branch> Steps(int below)
        {
            for (var i = _random.Next(1, 4); i > 0; i--)
            {
                var share = _random.Next(0, left + 1);
                var fact = $"f{_facts.Count}";
                var chance = left == 0 ? 0 : (double)share / left;
                _facts.Add((fact, [(true, chance), (false, 1 - chance)]));
                left -= share;
                yield return If(fact, Node(below - 1), share);
            }
        }
    }

    private AskNode Choice(int depth, int left)
    {
        var covers = _random.Next(2) == 0;
        var first = _random.Next(1, 90);
        (string Key, int Share)[] named = covers ? [("x", first), ("y", left - first)] : [("x", first), ("y", _random.Next(0, left - first))];
        var fact = $"k{_facts.Count}";
        var rest = left - named.Sum(n => n.Share);
        _facts.Add((fact, [.. named.Select(n => ((object)n.Key, n.Share / 100.0)), .. covers ? [] : new[] { ((object)"z", rest / 100.0) }]));
        return new AskNode { Path = "ask", Fact = fact, Covers = covers, Branches = [.. named.Select(n => If(Is(fact, n.Key), Node(depth - 1), n.Share))] };
    }

    private Node Leaf() => Conclude($"C{_causes++}");

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
