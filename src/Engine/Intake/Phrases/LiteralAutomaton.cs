namespace DiagnosisEngine.Intake;

/// <summary>Finds many literals in one pass (Aho and Corasick): the cost is the text's length and the number of finds.</summary>
internal sealed class LiteralAutomaton
{
    private readonly LiteralTree _tree;
    private readonly int[] _literalAt;
    private readonly int[] _fail;
    private readonly int[] _shorter;

    /// <param name="literals">Distinct and not empty; finds name their index.</param>
    public LiteralAutomaton(IReadOnlyList<string> literals)
    {
        _tree = new(literals);
        (_literalAt, _fail, _shorter) = (new int[_tree.Count], new int[_tree.Count], new int[_tree.Count]);
        Array.Fill(_literalAt, -1);
        for (var i = 0; i < literals.Count; i++) _literalAt[_tree.Find(literals[i])] = i;
        // A node fails to one that stands less deep, so to one with a lower number.
        for (var node = 0; node < _tree.Count; node++)
        {
            var (from, to) = _tree.ChildrenOf(node);
            for (var child = from; child < to; child++)
            {
                _fail[child] = node == LiteralTree.Root ? LiteralTree.Root : Step(_fail[node], _tree.By(child));
                _shorter[child] = _literalAt[_fail[child]] >= 0 ? _fail[child] : _shorter[_fail[child]];
            }
        }
    }

    /// <summary>Every literal at every place, by its end, of those with one end the longest first.</summary>
    public Finds Find(string text) => new(this, text);

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
