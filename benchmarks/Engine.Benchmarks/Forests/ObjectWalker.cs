namespace DiagnosisEngine.Benchmarks;

/// <summary>The same trees as objects that are walked over a dictionary of named values: what most programs start with.</summary>
internal sealed class ObjectWalker(ForestNode root)
{
    public static Dictionary<string, object> Bind(int[] values) => Enumerable.Range(0, values.Length).ToDictionary(ForestFacts.Name,
        f => ForestFacts.IsNumber(f) ? values[f] / 100.0 : ForestFacts.IsBoolean(f) ? values[f] == 1 : (object)$"c{values[f]}");

    private readonly Choice _root = Build(root);

    public int Walk(Dictionary<string, object> facts)
    {
        var at = _root;
        while (at.Branches.Length > 0)
        {
            var value = facts[at.Fact];
            var next = at.Branches[^1];
            foreach (var branch in at.Branches)
                if (branch.Holds(value))
                {
                    next = branch;
                    break;
                }
            at = next;
        }
        return at.Leaf;
    }

    private static Choice Build(ForestNode node, Func<object, bool>? holds = null) => new(node.Fact < 0 ? "" : ForestFacts.Name(node.Fact), node.Leaf,
        holds ?? (_ => true), [.. node.Branches.Select((branch, i) => Build(branch, Test(node, i)))]);

    private static Func<object, bool> Test(ForestNode node, int branch)
    {
        if (node.Cuts.Length == 0)
        {
            var values = node.Values[branch].Select(v => ForestFacts.IsBoolean(node.Fact) ? v == 1 : (object)$"c{v}").ToHashSet();
            return values.Contains;
        }
        if (branch == node.Cuts.Length) return _ => true;
        var below = node.Cuts[branch] / 100.0;
        return value => (double)value < below;
    }

    private sealed record Choice(string Fact, int Leaf, Func<object, bool> Holds, Choice[] Branches);
}
