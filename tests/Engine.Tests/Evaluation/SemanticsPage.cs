using System.Text.RegularExpressions;
using DiagnosisEngine.Testing;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>The worked examples of docs/semantics.md: trees, and lines of tables that say what comes out of what is known.</summary>
internal static partial class SemanticsPage
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "semantics.md")).ReplaceLineEndings("\n");

    /// <param name="Section">The heading it stands under.</param>
    /// <param name="Trees">As written, gates among them.</param>
    /// <param name="Lines">What is known, and what comes out.</param>
    public sealed record Example(string Section, IReadOnlyList<string> Trees, IReadOnlyList<(string Known, string ComesOut)> Lines);

    public static string Vocabulary => Block().Match(Page).Groups[1].Value;

    public static IReadOnlyList<Example> Examples()
    {
        var examples = new List<Example>();
        var (section, trees, lines) = ("", new List<string>(), new List<(string, string)>());
        foreach (var part in Part().Matches(Page[(Page.IndexOf(Vocabulary, StringComparison.Ordinal) + Vocabulary.Length + 4)..]).Cast<Match>())
        {
            if (part.Groups["heading"].Success) section = part.Groups["heading"].Value;
            if (part.Groups["tree"].Success)
            {
                if (lines.Count > 0) (trees, lines) = ([], []);
                trees.Add(part.Groups["tree"].Value);
            }
            if (!part.Groups["known"].Success || part.Groups["known"].Value is "known" or "---") continue;
            if (lines.Count == 0) examples.Add(new(section, trees, lines));
            lines.Add((part.Groups["known"].Value, part.Groups["out"].Value));
        }
        return examples;
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^## (?<heading>[^\n]*)$|^```yaml\n(?<tree>.*?)```|^\\| ?(?<known>[^|\n]*?) ?\\| ?(?<out>[^|\n]*?) ?\\|$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Part();
}
