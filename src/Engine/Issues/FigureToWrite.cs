using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What to write for a figure that nobody sets: one that is there under another name, or the line that sets it.</summary>
internal static class FigureToWrite
{
    /// <param name="name">As guessed.</param>
    /// <param name="alike">Figures whose names share a word with it.</param>
    /// <param name="example">A value of the kind that stands beside it; null where nothing does.</param>
    public static Bilingual Of(string name, IReadOnlyList<string> alike, string? example = null) => alike.Count == 0
        ? new($"；请在 regulations 的一条里写 figures: {{ {name}: {example ?? "24h"} }}（数照实写）", $"; set it in an article of a regulation: figures: {{ {name}: {example ?? "24h"} }} (with its own value)")
        : new($"；已有 {string.Join("、", alike.Select(known => "$" + known))}，是其中一个就写它，都不是就在 regulations 的一条里写 figures: {{ {name}: {example ?? "24h"} }}（数照实写）",
            $"; there is {string.Join(", ", alike.Select(known => "$" + known))}: write one of them, or set it in an article of a regulation: figures: {{ {name}: {example ?? "24h"} }} (with its own value)");
}
