using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Sheets;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Cli;

/// <summary>The source material that rules were written from: as given with <c>--sheet</c>, else as the <c>knowledge-index.yaml</c> of each folder names it.</summary>
internal static class SheetFiles
{
    /// <summary>What the rules say otherwise than their material. A folder without material is held against nothing.</summary>
    /// <param name="load">Loaded without errors.</param>
    /// <param name="rules">Where the folders are.</param>
    /// <param name="given">For the folder given last.</param>
    public static IReadOnlyList<Issue> Check(RuleLoad load, RulesPath rules, IReadOnlyList<string> given)
    {
        if (load.Engine is not { } engine) return [];
        var issues = new List<Issue>();
        var folders = new RuleFolders([rules.Folder, .. rules.Overlays]).Roots;
        foreach (var (root, name) in folders)
        {
            var named = engine.Rules.Sheets.Where(sheet => sheet.At.Path.StartsWith(name + "/", StringComparison.Ordinal));
            List<SourceText> files = given.Count == 0 ? [.. named.Select(sheet => Read(root, sheet, issues)).OfType<SourceText>()]
                : name == folders[^1].Name ? [.. given.Select(Read)] : [];
            if (files.Count > 0) issues.AddRange(SheetChecks.Check(engine.Rules, name, files));
        }
        return issues.Count == 0 && given.Count == 0 && engine.Rules.Sheets.IsEmpty ? [] : IssueSuppression.ApplyToSheets(load.Files, issues);
    }

    private static SourceText Read(string path) => Text(path) is { } text ? new SourceText(path, text)
        : throw new BadInputException($"“{path}”读不到，或者超过 {DocumentLimits.FileBytes >> 20} MiB；检查路径，太大的分成几个。", $"'{path}' cannot be read, or is larger than {DocumentLimits.FileBytes >> 20} MiB; check the path, and split what is too large.");

    private static SourceText? Read(string root, SheetPath sheet, List<Issue> issues)
    {
        if (Text(Path.GetFullPath(sheet.Path, root)) is { } text) return new SourceText(sheet.Path, text);
        issues.Add(SheetIssues.SheetMissing(sheet.At, sheet.Path));
        return null;
    }

    private static string? Text(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= DocumentLimits.FileBytes } ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
