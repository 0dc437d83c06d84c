namespace DiagnosisEngine.Cli;

/// <summary>The rules a command works on, and the part of them it was pointed at.</summary>
/// <param name="Folder">The folder that holds <c>groups.yaml</c>.</param>
/// <param name="Overlays">Folders laid over it, in order.</param>
/// <param name="Part">What issues and cases must stand in, as spans write it (<c>rules/heating</c>); null: everything.</param>
internal sealed record RulesPath(string Folder, IReadOnlyList<string> Overlays, string? Part)
{
    private const string Mark = "groups.yaml";

    /// <param name="given">As given with <c>--rules</c>: the rules, then what is laid over them.</param>
    /// <param name="path">As given to <c>check</c> and <c>test</c>: a folder of rules, or a folder or file inside one.</param>
    public static RulesPath Find(string[]? given, string? path = null)
    {
        foreach (var folder in given ?? []) MustExist(folder);
        return Find(given is { Length: > 0 } ? given[0] : null, path) with { Overlays = given is { Length: > 1 } ? given[1..] : [] };
    }

    private static RulesPath Find(string? rules, string? path)
    {
        if (path is null) return new RulesPath(rules ?? Default(), [], null);
        MustExist(path);
        if (rules is null && File.Exists(Path.Combine(path, Mark))) return new RulesPath(path, [], null);
        var full = Path.GetFullPath(path);
        var root = rules is null ? Above(full) : Path.GetFullPath(rules);
        // A folder that holds no rules is for the engine to complain about.
        if (root is null) return new RulesPath(path, [], null);
        var inside = Path.GetRelativePath(root, full).Replace('\\', '/');
        return new RulesPath(root, [], inside == "." ? null : $"{Path.GetFileName(root)}/{inside}");
    }

    /// <summary>The file is, or lies in, the part.</summary>
    public bool Holds(string file) => Part is null || file == Part || file.StartsWith(Part + "/", StringComparison.Ordinal);

    private static string Default()
    {
        if (Directory.Exists("rules")) return "rules";
        var beside = Path.Combine(AppContext.BaseDirectory, "rules");
        return Directory.Exists(beside) ? beside : throw new BadInputException(
            "这里没有 rules 文件夹；用 --rules 指出规则在哪里。", "there is no folder 'rules' here; say where the rules are with --rules.");
    }

    private static void MustExist(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new BadInputException($"没有“{path}”这个文件夹或文件；检查路径。", $"there is no folder or file '{path}'; check the path.");
    }

    private static string? Above(string full)
    {
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, Mark)))
                return folder;
        return null;
    }
}
