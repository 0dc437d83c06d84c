using System.Text.RegularExpressions;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>The entries of the source material, as <c>knowledge-index.yaml</c> lists them: one line each, <c>H01-01: 标题</c>.</summary>
/// <param name="Entries">Line and title by id.</param>
internal sealed partial record KnowledgeIndex(IReadOnlyDictionary<string, (int Line, string Title)> Entries)
{
    public const string FileName = "knowledge-index.yaml";

    public static KnowledgeIndex Read(string rulesFolder)
    {
        var path = Path.Combine(rulesFolder, FileName);
        if (!File.Exists(path))
            throw new BadInputException($"规则文件夹里没有 {FileName}；没有它就不能查知识点。", $"the rules hold no {FileName}; coverage needs it.");
        var entries = new SortedDictionary<string, (int, string)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var text = line.TrimEnd();
            if (text.Length == 0 || text.TrimStart().StartsWith('#') || text == "index:") continue;
            var match = EntryLine().Match(text);
            if (!match.Success || !entries.TryAdd(match.Groups["id"].Value, (number, match.Groups["title"].Value.Trim('"', '\''))))
                throw new BadInputException($"{FileName}:{number}: 每行写一条，不重复：“  H01-01: 标题”。", $"{FileName}:{number}: one entry a line, each once: '  H01-01: title'.");
        }
        return new KnowledgeIndex(entries);
    }

    [GeneratedRegex("""^\s+["']?(?<id>[A-Za-z0-9-]+)["']?:\s+(?<title>.+)$""", RegexOptions.NonBacktracking)]
    private static partial Regex EntryLine();
}
