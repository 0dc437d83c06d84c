using System.Globalization;
using System.Text;

namespace DiagnosisEngine.Tests.Validation.Paths;

/// <summary>Trees of the largest size, as files.</summary>
internal static class LargeTrees
{
    public const int Nodes = 10_000;
    private const int Facts = 24;

    /// <summary>A wide and ordinary tree: a hundred parts, each an <c>ask</c> of a hundred ranges of a fact.</summary>
    public static SmallRules Ordinary() => Rules(Numbers(), tree =>
    {
        tree.Append("root:\n  first:\n");
        for (var part = 0; part < 100; part++) tree.Append(CultureInfo.InvariantCulture, $"    - {{ when: \"n{part % Facts} in [{part}..{part + 1})\", go: p{part} }}\n");
        tree.Append("parts:\n");
        for (var part = 0; part < 100; part++)
        {
            tree.Append(CultureInfo.InvariantCulture, $"  p{part}:\n    ask: n{(part + 1) % Facts}\n    branches:\n");
            for (var i = 0; i < 99; i++) tree.Append(CultureInfo.InvariantCulture, $"      - {{ when: \"[{i}..{i + 1})\", conclude: heating.imbalance }}\n");
        }
    });

    /// <summary>Twenty-four facts, every condition a range of two of them, in one long list.</summary>
    public static SmallRules AllRanges() => Rules(Numbers(), tree =>
    {
        var random = new Random(20261122);
        tree.Append("root:\n  first:\n");
        for (var i = 0; i < Nodes; i++)
        {
            var (a, b) = (random.Next(1000), random.Next(1000));
            tree.Append(CultureInfo.InvariantCulture, $"    - {{ when: \"n{random.Next(Facts)} in [{a}..{a + 9}) {(i % 2 == 0 ? "and" : "or")} n{random.Next(Facts)} in ({b}..{b + 9}]\", conclude: heating.imbalance }}\n");
        }
    });

    /// <summary>Ranges of twenty-four facts inside one another, every node reached again by many ways.</summary>
    public static SmallRules Entangled() => Rules(Numbers(), tree =>
    {
        var random = new Random(20261122);
        tree.Append("root: { go: p0 }\nparts:\n");
        for (var part = 0; part < 100; part++)
        {
            tree.Append(CultureInfo.InvariantCulture, $"  p{part}:\n    first:\n");
            for (var i = 0; i < 100; i++)
            {
                var a = random.Next(1000);
                var next = part + 1 + random.Next(20);
                tree.Append(CultureInfo.InvariantCulture, $"      - {{ when: \"n{random.Next(Facts)} in [{a}..{a + 500}) or n{random.Next(Facts)} < {a}\", {(next < 100 ? $"go: p{next}" : "conclude: heating.imbalance")} }}\n");
            }
        }
    });

    /// <summary>More pigeons than holes: a riddle whose answer no short way shows.</summary>
    public static SmallRules Riddle()
    {
        const int holes = 9;
        var facts = new StringBuilder();
        var clauses = new List<string>();
        for (var pigeon = 0; pigeon <= holes; pigeon++)
        {
            for (var hole = 0; hole < holes; hole++) facts.Append(CultureInfo.InvariantCulture, $"  b{pigeon}_{hole}: {{ title: 是否, type: boolean, source: \"system:heating\" }}\n");
            clauses.Add("(" + string.Join(" or ", Enumerable.Range(0, holes).Select(hole => $"b{pigeon}_{hole}")) + ")");
        }
        for (var hole = 0; hole < holes; hole++)
            for (var one = 0; one <= holes; one++)
                for (var other = 0; other < one; other++) clauses.Add($"not(b{one}_{hole} and b{other}_{hole})");
        return Rules(facts.ToString(), tree =>
        {
            var indent = "";
            tree.Append("root:\n");
            foreach (var chunk in clauses.Chunk(60))
            {
                indent += "  ";
                tree.Append(indent).Append("first:\n").Append(indent).Append("- when: \"").Append(string.Join(" and ", chunk)).Append("\"\n");
            }
            tree.Append(indent).Append("  conclude: heating.imbalance\n");
        });
    }

    private static string Numbers() => string.Concat(Enumerable.Range(0, Facts).Select(i => $"  n{i}: {{ title: 数, type: number, source: \"system:heating\" }}\n"));

    private static SmallRules Rules(string facts, Action<StringBuilder> write)
    {
        var tree = new StringBuilder("title: 大树\nhandles: [heating.room-too-cold]\nstatus: stable\notherwise: { conclude: heating.field-check }\n");
        write(tree);
        return SmallRules.Create().Append("heating/vocabulary.yaml", facts).Write("heating/room-cold/tree.yaml", tree.ToString());
    }
}
