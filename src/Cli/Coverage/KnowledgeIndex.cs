using System.Text.RegularExpressions;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>The entries of the source material, as the <c>knowledge-index.yaml</c> of each folder lists them: one line each, <c>H01-01: 标题</c>.</summary>
/// <param name="Entries">Place and title by id.</param>
internal sealed partial record KnowledgeIndex(IReadOnlyDictionary<string, (string At, string Title)> Entries)
{
    public const string FileName = "knowledge-index.yaml";

    /// <summary>Of the rules and of what is laid over them.</summary>
    public static KnowledgeIndex Read(RulesPath rules)
    {
        var entries = new SortedDictionary<string, (string, string)>(StringComparer.Ordinal);
        string[] folders = [.. rules.Overlays.Prepend(rules.Folder).Where(folder => File.Exists(Path.Combine(folder, FileName)))];
        if (folders.Length == 0)
            throw new BadInputException($"规则文件夹里没有 {FileName}；没有它就不能查知识点。", $"the rules hold no {FileName}; coverage needs it.");
        foreach (var folder in folders) Read(folder, entries);
        return new KnowledgeIndex(entries);
    }

    private static void Read(string folder, SortedDictionary<string, (string, string)> entries)
    {
        var file = $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))}/{FileName}";
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, FileName)))
        {
            number++;
            var text = line.TrimEnd();
            if (text.Length == 0 || text.TrimStart().StartsWith('#') || text == "index:") continue;
            if (text.StartsWith("sheets:", StringComparison.Ordinal) || SheetLine().IsMatch(text)) continue;
            var match = EntryLine().Match(text);
            if (!match.Success || !entries.TryAdd(match.Groups["id"].Value, ($"{file}:{number}", match.Groups["title"].Value.Trim('"', '\''))))
                throw new BadInputException($"{file}:{number}: 每行写一条，不重复：“  H01-01: 标题”。", $"{file}:{number}: one entry a line, each once: '  H01-01: title'.");
        }
    }

    /// <summary>An item of the list of source material.</summary>
    [GeneratedRegex(@"^\s*-\s", RegexOptions.NonBacktracking)]
    private static partial Regex SheetLine();

    [GeneratedRegex("""^\s+["']?(?<id>[A-Za-z0-9-]+)["']?:\s+(?<title>.+)$""", RegexOptions.NonBacktracking)]
    private static partial Regex EntryLine();
}
