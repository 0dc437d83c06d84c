namespace DiagnosisEngine.Intake;

/// <summary>Finds many literals in one pass (Aho and Corasick): the cost is the text's length and the number of finds.</summary>
internal sealed class LiteralAutomaton
{
    private readonly LiteralTree _tree = new();
    private readonly int[] _literalAt;
    private readonly int[] _fail;
    private readonly int[] _shorter;

    /// <param name="literals">Distinct and not empty; finds name their index.</param>
    public LiteralAutomaton(IReadOnlyList<string> literals)
    {
        // By depth, since a node fails to one that stands less deep.
        var levels = new List<List<(int Parent, char By, int Child)>>();
        var ends = new int[literals.Count];
        for (var i = 0; i < literals.Count; i++) ends[i] = Add(literals[i], levels);
        _literalAt = new int[_tree.Count];
        Array.Fill(_literalAt, -1);
        for (var i = 0; i < ends.Length; i++) _literalAt[ends[i]] = i;
        _fail = new int[_tree.Count];
        _shorter = new int[_tree.Count];
        for (var depth = 1; depth < levels.Count; depth++)
            foreach (var (parent, c, child) in levels[depth])
            {
                _fail[child] = Step(_fail[parent], c);
                _shorter[child] = _literalAt[_fail[child]] >= 0 ? _fail[child] : _shorter[_fail[child]];
            }
    }

    /// <summary>Every literal at every place, by its end, of those with one end the longest first.</summary>
    public Finds Find(string text) => new(this, text);

    private int Add(string literal, List<List<(int, char, int)>> levels)
    {
        var node = LiteralTree.Root;
        for (var depth = 0; depth < literal.Length; depth++)
        {
            var (parent, count) = (node, _tree.Count);
            node = _tree.Add(parent, literal[depth]);
            if (_tree.Count == count) continue;
            if (levels.Count == depth) levels.Add([]);
            levels[depth].Add((parent, literal[depth], node));
        }
        return node;
    }

    private int Step(int node, char c)
    {
        while (true)
        {
            var next = _tree.Find(node, c);
            if (next != LiteralTree.Root || node == LiteralTree.Root) return next;
            node = _fail[node];
        }
    }

    /// <summary>Walks the finds without keeping them.</summary>
    internal struct Finds(LiteralAutomaton automaton, string text)
    {
        private int _node;
        private int _hit;
        private int _end;

        public readonly (int Literal, int End) Current => (automaton._literalAt[_hit], _end);

        public readonly Finds GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_hit > 0) _hit = automaton._shorter[_hit];
            while (_hit == 0 && _end < text.Length)
            {
                _node = automaton.Step(_node, text[_end++]);
                _hit = automaton._literalAt[_node] >= 0 ? _node : automaton._shorter[_node];
            }
            return _hit > 0;
        }
    }
}
