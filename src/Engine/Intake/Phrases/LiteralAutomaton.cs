namespace DiagnosisEngine.Intake;

/// <summary>Finds many literals in one pass (Aho and Corasick): the cost is the text's length and the number of finds.</summary>
internal sealed class LiteralAutomaton
{
    private readonly List<Dictionary<char, int>> _next = [[]];
    private readonly List<int> _literalAt = [-1];
    private readonly int[] _fail;
    private readonly int[] _shorter;

    /// <param name="literals">Distinct and not empty; finds name their index.</param>
    public LiteralAutomaton(IReadOnlyList<string> literals)
    {
        for (var i = 0; i < literals.Count; i++) _literalAt[Insert(literals[i])] = i;
        _fail = new int[_next.Count];
        _shorter = new int[_next.Count];
        var queue = new Queue<int>(_next[0].Values);
        while (queue.TryDequeue(out var node))
            foreach (var (c, child) in _next[node])
            {
                _fail[child] = Step(_fail[node], c);
                _shorter[child] = _literalAt[_fail[child]] >= 0 ? _fail[child] : _shorter[_fail[child]];
                queue.Enqueue(child);
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

    private int Insert(string literal)
    {
        var node = 0;
        foreach (var c in literal)
        {
            if (!_next[node].TryGetValue(c, out var child))
            {
                child = _next.Count;
                _next.Add([]);
                _literalAt.Add(-1);
                _next[node].Add(c, child);
            }
            node = child;
        }
        return node;
    }

    private int Step(int node, char c)
    {
        int next;
        while (!_next[node].TryGetValue(c, out next))
        {
            if (node == 0) return 0;
            node = _fail[node];
        }
        return next;
    }
}
