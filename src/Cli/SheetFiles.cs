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

    private static SourceText Read(string path) => File.Exists(path) ? new SourceText(path, File.ReadAllText(path))
        : throw new BadInputException($"没有“{path}”这个文件；检查路径。", $"there is no file '{path}'; check the path.");

    private static SourceText? Read(string root, SheetPath sheet, List<Issue> issues)
    {
        var path = Path.GetFullPath(sheet.Path, root);
        if (File.Exists(path)) return new SourceText(sheet.Path, File.ReadAllText(path));
        issues.Add(SheetIssues.SheetMissing(sheet.At, sheet.Path));
        return null;
    }
}
