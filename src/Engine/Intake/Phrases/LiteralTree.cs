namespace DiagnosisEngine.Intake;

/// <summary>Literals as ways down from one root, a character a step. Nodes are numbered from the root down, the children of one behind one another by character, so that a few bytes hold each.</summary>
internal sealed class LiteralTree
{
    public const int Root = 0;

    private readonly int[] _firstChild;
    private readonly char[] _by;

    /// <summary>The root's children by character, since most looks are for one of these; they are no more than characters.</summary>
    private readonly ushort[] _top;

    /// <param name="literals">In any order, some perhaps twice; none is empty.</param>
    public LiteralTree(IEnumerable<string> literals)
    {
        var sorted = literals.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        var (firstChild, by) = (new List<int>(), new List<char> { '\0' });
        // A node is the literals that begin alike.
        var nodes = new List<(int From, int To, int Depth)> { (0, sorted.Length, 0) };
        for (var node = 0; node < nodes.Count; node++)
        {
            firstChild.Add(nodes.Count);
            var (from, to, depth) = nodes[node];
            while (from < to && sorted[from].Length == depth) from++;
            while (from < to)
            {
                var (c, start) = (sorted[from][depth], from);
                while (from < to && sorted[from][depth] == c) from++;
                nodes.Add((start, from, depth + 1));
                by.Add(c);
            }
        }
        firstChild.Add(nodes.Count);
        (_firstChild, _by) = ([.. firstChild], [.. by]);
        _top = new ushort[Count == 1 ? 0 : _by[_firstChild[1] - 1] + 1];
        for (var child = 1; child < _firstChild[1]; child++) _top[_by[child]] = (ushort)child;
    }

    /// <summary>Nodes, the root among them; deeper ones have higher numbers.</summary>
    public int Count => _by.Length;

    /// <summary>The children of a node: from the first to before the last.</summary>
    public (int From, int To) ChildrenOf(int node) => (_firstChild[node], _firstChild[node + 1]);

    /// <summary>The character that leads to a node.</summary>
    public char By(int node) => _by[node];

    /// <summary>The child of a node by a character; <see cref="Root"/>: none.</summary>
    public int Find(int node, char c)
    {
        if (node == Root) return c < _top.Length ? _top[c] : Root;
        var (low, high) = (_firstChild[node], _firstChild[node + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_by[middle] < c) low = middle + 1;
            else high = middle;
        }
        return low < _firstChild[node + 1] && _by[low] == c ? low : Root;
    }

    /// <summary>The node a literal leads to; <see cref="Root"/>: none.</summary>
    public int Find(ReadOnlySpan<char> literal)
    {
        var node = Root;
        foreach (var c in literal)
            if ((node = Find(node, c)) == Root) break;
        return node;
    }
}
