using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>The first line of a rule file, which tells editors where its schema is.</summary>
internal static class EditorLine
{
    private const string Mark = "# yaml-language-server: $schema=";

    /// <summary>Null: the file keeps what it has.</summary>
    /// <param name="main">The rules.</param>
    /// <param name="folder">The folder of the file, which may be laid over them: copied from there, its line points to nothing.</param>
    /// <param name="file">The file.</param>
    /// <param name="kind">The name of its schema.</param>
    public static string? Of(string main, string folder, SourceText file, string kind)
    {
        var schema = $"schema/{kind}.schema.json";
        var below = file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (File.Exists(Path.Combine(folder, schema))) return Mark + string.Concat(below.Where(unit => unit == '/').Select(_ => "../")) + schema;
        var beside = Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, below)))!;
        if (Written(file) is { } now && (now.Contains("://", StringComparison.Ordinal) || File.Exists(Path.GetFullPath(now, beside)))) return null;
        return File.Exists(Path.Combine(main, schema)) ? Mark + Path.GetRelativePath(beside, Path.GetFullPath(Path.Combine(main, schema))).Replace('\\', '/') : null;
    }

    private static string? Written(SourceText file) =>
        file.Lines().FirstOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal)) is { } line ? line[Mark.Length..].Trim() : null;
}
