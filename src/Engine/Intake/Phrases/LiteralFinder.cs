namespace DiagnosisEngine.Intake;

/// <summary>Finds many literals in one pass. Where none may end, which is nearly everywhere, a place costs the same however many there are; elsewhere the way back is walked, no farther than the longest literal.</summary>
internal sealed class LiteralFinder
{
    private readonly LiteralTree _tree;
    private readonly int[] _literalAt;
    private readonly LiteralEnds _ends;

    /// <param name="literals">Distinct and not empty; finds name their index.</param>
    public LiteralFinder(IReadOnlyList<string> literals)
    {
        string[] backwards = [.. literals.Select(Backwards)];
        _tree = new(backwards);
        _literalAt = new int[_tree.Count];
        Array.Fill(_literalAt, -1);
        for (var at = 0; at < backwards.Length; at++) _literalAt[_tree.Find(backwards[at])] = at;
        _ends = new(literals);
    }

    /// <summary>Every literal at every place, by its end, of those with one end the shortest first.</summary>
    public Finds Find(string text) => new(this, text);

    private static string Backwards(string literal) => string.Create(literal.Length, literal, static (span, from) =>
    {
        from.CopyTo(span);
        span.Reverse();
    });

    /// <summary>Walks the finds without keeping them.</summary>
    internal struct Finds(LiteralFinder finder, string text)
    {
        private int _node;
        private int _start;
        private int _end;

        public readonly (int Literal, int Start, int End) Current => (finder._literalAt[_node], _start, _end);

        public readonly Finds GetEnumerator() => this;

        public bool MoveNext()
        {
            while (true)
            {
                while (_node != LiteralTree.Root && _start > 0)
                {
                    _node = finder._tree.Find(_node, text[--_start]);
                    if (_node != LiteralTree.Root && finder._literalAt[_node] >= 0) return true;
                }
                do
                    if (++_end > text.Length) return false;
                while (!finder._ends.Any(text, _end));
                _start = _end - 1;
                _node = finder._tree.Find(LiteralTree.Root, text[_start]);
                if (_node != LiteralTree.Root && finder._literalAt[_node] >= 0) return true;
            }
        }
    }
}
