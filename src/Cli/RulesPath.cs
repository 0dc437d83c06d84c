namespace DiagnosisEngine.Cli;

/// <summary>The rules a command works on, and the part of them it was pointed at.</summary>
/// <param name="Folder">The folder that holds <c>groups.yaml</c>.</param>
/// <param name="Overlays">Folders laid over it, in order.</param>
/// <param name="Part">What issues and cases must stand in; null: everything.</param>
internal sealed record RulesPath(string Folder, IReadOnlyList<string> Overlays, RulesPart? Part)
{
    private const string Mark = "groups.yaml";
    private static readonly string[] OfFamily = ["tree.yaml", "causes.yaml", "cases.yaml"];

    /// <param name="given">As given with <c>--rules</c>: the rules, then what is laid over them.</param>
    /// <param name="path">As given to <c>check</c> and <c>test</c>: a folder of rules, or a folder or file inside one.</param>
    public static RulesPath Find(string[]? given, string? path = null)
    {
        foreach (var folder in given ?? []) MustExist(folder);
        if (given is { Length: > 0 }) return In(given, path);
        if (path is null) return new RulesPath(Default(), [], null);
        if (!Exists(path)) return In([Default(path)], path);
        if (File.Exists(Path.Combine(path, Mark))) return new RulesPath(path, [], null);
        // A folder that holds no rules is for the engine to complain about.
        return (Above(Path.GetFullPath(path)) ?? Around(path)) is { } root ? In([root], path) : new RulesPath(path, [], null);
    }

    /// <summary>The file is, or lies in, the part.</summary>
    public bool Holds(string file) => Part is null || Part.Holds(file);

    /// <summary>Whoever points at a part that holds nothing to do must not hear that all is well.</summary>
    /// <param name="any">The part holds something to do.</param>
    /// <param name="chinese">What should be there.</param>
    /// <param name="english">The same.</param>
    public void MustHold(bool any, string chinese, string english)
    {
        if (!any && Part is not null) throw Part.HoldsNothing(chinese, english);
    }

    private static RulesPath In(string[] folders, string? path) =>
        new(folders[0], folders[1..], path is null ? null : RulesPart.Find(new RuleFolders(folders), path));

    private static string Default(string? wanted = null)
    {
        if (Directory.Exists("rules")) return "rules";
        var beside = Path.Combine(AppContext.BaseDirectory, "rules");
        if (Directory.Exists(beside)) return beside;
        if (wanted is not null) MustExist(wanted);
        throw new BadInputException("这里没有 rules 文件夹；用 --rules 指出规则在哪里。", "there is no folder 'rules' here; say where the rules are with --rules.");
    }

    private static bool Exists(string path) => Directory.Exists(path) || File.Exists(path);

    private static void MustExist(string path)
    {
        if (!Exists(path)) throw new BadInputException($"没有“{path}”这个文件夹或文件；检查路径。", $"there is no folder or file '{path}'; check the path.");
    }

    private static string? Above(string full)
    {
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, Mark)))
                return folder;
        return null;
    }

    /// <summary>The current folder, where a family or a pack inside it is given: a folder laid over rules has no mark of its own.</summary>
    private static string? Around(string path)
    {
        var inside = Path.GetRelativePath(".", File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path);
        var isBelow = inside != "." && !Path.IsPathRooted(inside) && !inside.StartsWith("..", StringComparison.Ordinal);
        return isBelow && (IsFamily(inside) || Directory.EnumerateDirectories(inside).Any(IsFamily)) ? "." : null;
    }

    private static bool IsFamily(string folder) => OfFamily.Any(name => File.Exists(Path.Combine(folder, name)));
}
