using System.Text.Json;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Sheets;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Tests.Mistakes;

/// <summary>Reads tests/mistakes: a base that is right, and beside it folders whose files are laid over it, once wrong and once right.</summary>
internal static class MistakeCorpus
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "mistakes");

    public static IReadOnlyList<Mistake> All { get; } =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "mistakes.json"))).RootElement.GetProperty("mistakes").Deserialize<List<Mistake>>(Options)!;

    /// <summary>What is told of the base with the files of one folder laid over it.</summary>
    public static List<Issue> Told(params string[] overlay) => Told(false, overlay);

    /// <summary>The same, with the source material at hand or without.</summary>
    public static List<Issue> Told(bool withSheet, params string[] overlay)
    {
        var files = Read(Path.Combine(Folder, "base"));
        if (overlay.Length > 0)
            foreach (var (path, content) in Read(Path.Combine([Folder, .. overlay]))) files[path] = content;
        var load = DecisionEngine.Load(RuleFiles.Of(files.Select(file => new SourceText(PathOf(file.Key), file.Value))));
        // The cases stand in the files too; run as `diagnose check` runs them.
        if (load.Engine is not { } engine) return [.. load.Issues];
        List<Issue> issues = [.. load.Issues, .. engine.CheckCasesAsync().GetAwaiter().GetResult()];
        if (withSheet) issues.AddRange(SheetChecks.Check(engine.Rules, "rules", [new SourceText("sheet.md", File.ReadAllText(Path.Combine(Folder, "base", "sheet.md")))]));
        return issues;
    }

    /// <summary>Files of <c>site/</c> stand in a folder laid over the rules, all others in the rules.</summary>
    public static string PathOf(string file) => file.StartsWith("site/", StringComparison.Ordinal) ? file : "rules/" + file;

    private static SortedDictionary<string, string> Read(string folder) => !Directory.Exists(folder) ? [] : new(Directory
        .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText), StringComparer.Ordinal);
}
