using System.Globalization;

namespace DiagnosisEngine.Benchmarks;

/// <summary>One shape with every engine in it, each checked leaf by leaf before anything is measured.</summary>
internal sealed class Forest
{
    private const int Seed = 20_260_115;
    private const int CaseCount = 10_000;

    public Forest(ForestShape shape)
    {
        Shape = shape;
        var maker = new ForestMaker(Seed);
        Roots = maker.Trees(shape);
        Values = maker.Cases(CaseCount);
        var random = new Random(Seed);
        Chosen = [.. Values.Select(_ => random.Next(shape.Trees))];
        ChosenIds = [.. Chosen.Select(ForestRules.TreeId)];
        Rules = new ForestRules(Roots);
        Bound = [.. Values.Select(Rules.Bind)];
        Plain = [.. Values.Select(v => new PlainCase(v))];
        Generated = GeneratedTrees.Compile(Roots);
        GeneratedById = Generated.Select((tree, i) => (tree, i)).ToDictionary(t => ForestRules.TreeId(t.i), t => t.tree, StringComparer.Ordinal);
        Walkers = [.. Roots.Select(root => new ObjectWalker(root))];
    }

    public ForestShape Shape { get; }

    public ForestNode[] Roots { get; }

    public int[][] Values { get; }

    /// <summary>The tree each case is put to, where it is put to one.</summary>
    public int[] Chosen { get; }

    public string[] ChosenIds { get; }

    public ForestRules Rules { get; }

    public Evaluation.SettledFacts[] Bound { get; }

    public PlainCase[] Plain { get; }

    public Func<PlainCase, int>[] Generated { get; }

    public Dictionary<string, Func<PlainCase, int>> GeneratedById { get; }

    public ObjectWalker[] Walkers { get; }

    public override string ToString() => Shape.Name;

    /// <summary>Every engine on every case and tree; the full diagnosis on as many as it is worth waiting for. Throws at the first difference.</summary>
    /// <returns>What was compared, and how many tests a case walks.</returns>
    public string Check()
    {
        long compared = 0, tests = 0, diagnosed = 0;
        for (var tree = 0; tree < Roots.Length; tree++)
            for (var i = 0; i < CaseCount; i++)
            {
                var (leaf, walked) = Follow(Roots[tree], Values[i]);
                tests += walked;
                compared++;
                Same(leaf, Generated[tree](Plain[i]), "generated C#", tree, i);
                Same(ForestRules.CauseId(tree, leaf), Rules.Trees[tree].Conclude(Bound[i]).Causes.Single().Id, "settled tree", tree, i);
            }
        for (var i = 0; i < CaseCount; i++)
        {
            var leaf = Follow(Roots[Chosen[i]], Values[i]).Leaf;
            Same(leaf, Walkers[Chosen[i]].Walk(ObjectWalker.Bind(Values[i])), "object walker", Chosen[i], i);
            Same(ForestRules.CauseId(Chosen[i], leaf), Rules.Diagnose(ForestRules.Say(Values[i]), Chosen[i]).Causes.Single().Cause.Id, "full diagnosis", Chosen[i], i);
            diagnosed++;
        }
        return string.Create(CultureInfo.InvariantCulture, $"{Shape}: {compared:N0} decisions and {diagnosed:N0} full diagnoses agree, {(double)tests / compared:0.00} tests a walk");
    }

    private static (int Leaf, int Tests) Follow(ForestNode node, int[] values)
    {
        var tests = 0;
        for (; node.Fact >= 0; tests++)
        {
            var value = values[node.Fact];
            node = node.Branches[node.Cuts.Length > 0 ? node.Cuts.Count(cut => value >= cut) : Array.FindIndex(node.Values, v => v.Contains(value))];
        }
        return (node.Leaf, tests);
    }

    private static void Same<T>(T expected, T actual, string engine, int tree, int at)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{engine} says {actual}, not {expected}, of tree {tree} and case {at}");
    }
}
