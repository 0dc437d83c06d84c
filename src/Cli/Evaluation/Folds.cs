using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Deals labelled complaints into parts of about one size with about the same groups. Near copies come to one part, so that nothing is measured on what it was taken from.</summary>
internal static class Folds
{
    /// <summary>Of runs of four characters two complaints share, of the shorter one's: above it they are copies.</summary>
    private const double Copy = 0.5;

    private const int Run = 4;

    /// <summary>The part of each complaint, 0 to one less than there are.</summary>
    /// <param name="texts">In the order of the answer.</param>
    /// <param name="count">How many parts.</param>
    public static ImmutableArray<int> Deal(IReadOnlyList<HeardText> texts, int count)
    {
        var leader = Leaders(texts);
        var part = new int[texts.Count];
        var sizes = new int[count];
        // Group by group, each family of copies to the part that has fewest; so every part gets its share of every group.
        foreach (var group in Enumerable.Range(0, texts.Count).GroupBy(at => leader[at]).OrderBy(g => texts[g.Key].Label.Group, StringComparer.Ordinal).ThenByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            var least = Array.IndexOf(sizes, sizes.Min());
            foreach (var at in group) part[at] = least;
            sizes[least] += group.Count();
        }
        return [.. part];
    }

    private static int[] Leaders(IReadOnlyList<HeardText> texts)
    {
        var runs = texts.Select(t => Enumerable.Range(0, Math.Max(0, t.Label.Text.Length - Run + 1)).Select(at => t.Label.Text.Substring(at, Run)).ToHashSet(StringComparer.Ordinal)).ToArray();
        var leader = Enumerable.Range(0, texts.Count).ToArray();
        for (var a = 0; a < texts.Count; a++)
            for (var b = a + 1; b < texts.Count; b++)
                if (Math.Min(runs[a].Count, runs[b].Count) is > 0 and var fewer && runs[a].Count(runs[b].Contains) > Copy * fewer) leader[Find(b)] = Find(a);
        return [.. Enumerable.Range(0, texts.Count).Select(Find)];

        int Find(int at) => leader[at] == at ? at : leader[at] = Find(leader[at]);
    }
}
