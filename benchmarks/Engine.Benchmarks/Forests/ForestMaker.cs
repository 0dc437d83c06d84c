namespace DiagnosisEngine.Benchmarks;

/// <summary>Grows trees at random from a fixed seed, rather broad than deep; no way contradicts itself, so every leaf can be reached.</summary>
internal sealed class ForestMaker(int seed)
{
    private readonly Random _random = new(seed);

    public ForestNode[] Trees(ForestShape shape) => [.. Enumerable.Range(0, shape.Trees).Select(_ => Tree(shape))];

    /// <summary>Values of every fact, case by case. Numbers in hundredths.</summary>
    public int[][] Cases(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, ForestFacts.Count).Select(f => _random.Next(ForestFacts.ValuesOf(f))).ToArray())];

    private ForestNode Tree(ForestShape shape)
    {
        var root = new ForestNode(0);
        var open = new List<(ForestNode Node, int[][] Left)> { (root, [.. Enumerable.Range(0, ForestFacts.Count).Select(Everything)]) };
        var nodes = 1;
        while (nodes < shape.Nodes)
        {
            var at = Enumerable.Range(0, 3).Select(_ => _random.Next(open.Count)).MinBy(i => open[i].Node.Depth);
            var (node, left) = open[at];
            if (node.Depth == shape.Depth) continue;
            var fact = _random.Next(ForestFacts.Count);
            var ways = _random.Next(2, 5);
            if (shape.Nodes - nodes - ways is 1 or < 0 || !Divide(node, fact, ways, left)) continue;
            open.RemoveAt(at);
            open.AddRange(node.Branches.Select((branch, i) => (branch, Narrow(node, i, left))));
            nodes += ways;
        }
        for (var i = 0; i < open.Count; i++) open[i].Node.Leaf = i;
        return root;
    }

    private static int[] Everything(int fact) => ForestFacts.IsNumber(fact) ? [0, ForestFacts.Most] : [.. Enumerable.Range(0, ForestFacts.ValuesOf(fact))];

    private bool Divide(ForestNode node, int fact, int ways, int[][] left)
    {
        if (ForestFacts.IsNumber(fact))
        {
            var (low, high) = (left[fact][0], left[fact][1]);
            if (high - low < 100) return false;
            var cuts = new SortedSet<int>();
            while (cuts.Count < ways - 1) cuts.Add(_random.Next(low + 1, high));
            node.Cuts = [.. cuts];
        }
        else
        {
            var values = left[fact].ToArray();
            if (values.Length < ways) return false;
            _random.Shuffle(values);
            node.Values = [.. Enumerable.Range(0, ways).Select(w => values.Where((_, i) => i % ways == w).Order().ToArray())];
        }
        node.Fact = fact;
        node.Branches = [.. Enumerable.Range(0, ways).Select(_ => new ForestNode(node.Depth + 1))];
        return true;
    }

    private static int[][] Narrow(ForestNode node, int branch, int[][] left)
    {
        var narrowed = left.ToArray();
        narrowed[node.Fact] = node.Cuts.Length == 0
            ? node.Values[branch]
            : [branch == 0 ? left[node.Fact][0] : node.Cuts[branch - 1], branch == node.Cuts.Length ? left[node.Fact][1] : node.Cuts[branch]];
        return narrowed;
    }
}
