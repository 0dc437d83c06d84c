namespace DiagnosisEngine.Intake;

/// <summary>Literals as ways down from one root, a character a step. All edges stand in one table, by the node they leave and their character.</summary>
internal sealed class LiteralTree
{
    public const int Root = 0;

    // At most half full, so that a look at an edge that is not there ends soon.
    private (long Edge, int Child)[] _table = new (long, int)[16];

    /// <summary>Nodes, the root among them; they are numbered as they came, parents before children.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node a literal leads to, made where it was not there.</summary>
    public int Add(ReadOnlySpan<char> literal)
    {
        var node = Root;
        foreach (var c in literal) node = Add(node, c);
        return node;
    }

    /// <summary>The child of a node by a character, made where it was not there.</summary>
    public int Add(int node, char c)
    {
        if (Find(node, c) is > Root and var known) return known;
        if (2 * Count >= _table.Length) Grow();
        _table[Place(Edge(node, c))] = (Edge(node, c), Count);
        return Count++;
    }

    /// <summary>The child of a node by a character; <see cref="Root"/>: none.</summary>
    public int Find(int node, char c) => _table[Place(Edge(node, c))].Child;

    // No edge is 0: that is an empty place.
    private static long Edge(int node, char c) => (((long)node << 16) | c) + 1;

    private int Place(long edge)
    {
        var mask = _table.Length - 1;
        var at = unchecked((int)(((ulong)edge * 0x9E3779B97F4A7C15) >> 32)) & mask;
        while (_table[at].Edge != edge && _table[at].Edge != 0) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var edges = _table;
        _table = new (long, int)[2 * edges.Length];
        foreach (var (edge, child) in edges)
            if (edge != 0) _table[Place(edge)] = (edge, child);
    }
}
