using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli;

/// <summary>What a path given on the command line selects of the rules.</summary>
internal sealed class RulesPart
{
    private const int MostOffered = 3;

    private readonly RuleFolders _folders;
    private readonly string _given;
    private readonly IReadOnlyList<string> _selected;

    private RulesPart(RuleFolders folders, string given, IReadOnlyList<string> selected)
    {
        _folders = folders;
        _given = given;
        _selected = selected;
    }

    /// <summary>A path is first read from the current folder, then from each folder of rules, then as messages name it; null: everything.</summary>
    public static RulesPart? Find(RuleFolders folders, string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var named = Path.TrimEndingDirectorySeparator(path.Replace('\\', '/'));
        IEnumerable<string>[] ways =
        [
            folders.Roots.Select(root => Under(root, full)).OfType<string>(),
            folders.Roots.Select(root => Under(root, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, root.Root)))).OfType<string>(),
            [named],
        ];
        foreach (var way in ways)
        {
            var selected = way.Where(prefix => folders.Files.Any(file => Lies(file, prefix))).ToArray();
            if (selected.Length > 0) return folders.Roots.All(root => selected.Contains(root.Name)) ? null : new RulesPart(folders, path, selected);
        }
        throw new RulesPart(folders, path, []).HoldsNothing("规则文件", "rule file");
    }

    public bool Holds(string file) => _selected.Any(prefix => Lies(file, prefix));

    /// <summary>Says where was looked, and what may have been meant.</summary>
    public BadInputException HoldsNothing(string chinese, string english)
    {
        var families = _folders.Families.ToArray();
        var last = string.Join('/', _given.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).TakeLast(2));
        var nearest = NearestName.Find(last, families);
        var offered = nearest is null ? families.Take(MostOffered) : [nearest];
        return new BadInputException(
            $"“{_given}”里没有{chinese}；找过的文件夹：{string.Join("、", _folders.Given)}。家族写成 <包>/<家族>，如 {string.Join("、", offered)}。",
            $"there is no {english} in '{_given}'; looked in {string.Join(", ", _folders.Given)}. A family is written <pack>/<family>, such as {string.Join(", ", offered)}.");
    }

    /// <summary>As spans write it; null where the path lies outside. A folder around the rules selects them all.</summary>
    private static string? Under((string Root, string Name) root, string full)
    {
        if (full == root.Root || root.Root.StartsWith(Path.TrimEndingDirectorySeparator(full) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return root.Name;
        return full.StartsWith(root.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? $"{root.Name}/{Path.GetRelativePath(root.Root, full).Replace('\\', '/')}" : null;
    }

    private static bool Lies(string file, string prefix) => file == prefix || file.StartsWith(prefix + "/", StringComparison.Ordinal);
}
