using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Training;

/// <summary>The labelled complaints to learn from. One model hears all rules, so what came with the rules is to be learned again with what is new.</summary>
internal sealed class TrainingFiles
{
    private const string Folder = "labelled", Ending = "*.jsonl";

    public TrainingFiles(RulesPath rules, IReadOnlyCollection<string> given)
    {
        Files = [.. given.Count > 0 ? given : rules.Overlays.Prepend(rules.Folder).SelectMany(Labelled)];
        var missing = given.Count == 0 || rules.Overlays.Count == 0 ? [] : Labelled(rules.Folder).Select(Path.GetFullPath).Except(Files.Select(Path.GetFullPath)).ToArray();
        if (missing.Length == 0) return;
        var folder = Path.Combine(rules.Folder, Folder);
        Forgotten = new($"随附的 {folder} 里有 {missing.Length} 个文件没有一起学，原来听得懂的说法会忘掉；一个文件也不写，就每个规则文件夹的 {Folder}/ 都读。",
            $"{missing.Length} files of {folder} are not learned with these, so what was heard before will be forgotten; name no file at all to read {Folder}/ of each rules folder.");
    }

    public ImmutableArray<string> Files { get; }

    /// <summary>What was learned before and is left out now; null: nothing.</summary>
    public Bilingual? Forgotten { get; }

    private static IEnumerable<string> Labelled(string rules)
    {
        var folder = Path.Combine(rules, Folder);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, Ending).Order(StringComparer.Ordinal) : [];
    }
}
