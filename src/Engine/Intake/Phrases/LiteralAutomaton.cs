namespace DiagnosisEngine.Intake;

/// <summary>Finds many literals in one pass (Aho and Corasick): the cost is the text's length and the number of finds.</summary>
internal sealed class LiteralAutomaton
{
    /// <summary>All edges of the tree of literals in one table, by the node they leave and their character.</summary>
    private readonly Dictionary<long, int> _next = [];
    private readonly List<int> _literalAt = [-1];
    private readonly int[] _fail;
    private readonly int[] _shorter;

    /// <param name="literals">Distinct and not empty; finds name their index.</param>
    public LiteralAutomaton(IReadOnlyList<string> literals)
    {
        // By depth, since a node fails to one that stands less deep.
        var levels = new List<List<(int Parent, char By, int Child)>>();
        for (var i = 0; i < literals.Count; i++) _literalAt[Insert(literals[i], levels)] = i;
        _fail = new int[_literalAt.Count];
        _shorter = new int[_literalAt.Count];
        for (var depth = 1; depth < levels.Count; depth++)
            foreach (var (parent, c, child) in levels[depth])
            {
                _fail[child] = Step(_fail[parent], c);
                _shorter[child] = _literalAt[_fail[child]] >= 0 ? _fail[child] : _shorter[_fail[child]];
            }
    }

    /// <summary>Every literal at every place, by its end.</summary>
    public IEnumerable<(int Literal, int End)> Find(string text)
    {
        var node = 0;
        for (var at = 0; at < text.Length; at++)
        {
            node = Step(node, text[at]);
            for (var hit = _literalAt[node] >= 0 ? node : _shorter[node]; hit > 0; hit = _shorter[hit]) yield return (_literalAt[hit], at + 1);
        }
    }

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private int Insert(string literal, List<List<(int, char, int)>> levels)
    {
        var node = 0;
        for (var depth = 0; depth < literal.Length; depth++)
        {
            if (!_next.TryGetValue(Edge(node, literal[depth]), out var child))
            {
                child = _literalAt.Count;
                _literalAt.Add(-1);
                _next.Add(Edge(node, literal[depth]), child);
                if (levels.Count == depth) levels.Add([]);
                levels[depth].Add((node, literal[depth], child));
            }
            node = child;
        }
        return node;
    }

    private int Step(int node, char c)
    {
        int next;
        while (!_next.TryGetValue(Edge(node, c), out next))
        {
            if (node == 0) return 0;
            node = _fail[node];
        }
        return next;
    }
}
