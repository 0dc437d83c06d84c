using DiagnosisEngine.Packs;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Cli;

/// <summary>The folders given with <c>--rules</c>, under the names that messages give them.</summary>
internal sealed class RuleFolders
{
    public RuleFolders(IReadOnlyList<string> folders)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Given = folders;
        Roots = [.. folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
            .Select(root => (root, RuleFolderReader.NameOf(root, taken)))];
        var files = new List<(string Path, string File)>();
        foreach (var (root, name) in Roots)
            if (Directory.Exists(root))
                new RuleFileFinder(root, name, new RuleFolderLimits(), []).Find(files);
        Files = [.. files.Select(file => file.Path)];
    }

    public IReadOnlyList<string> Given { get; }

    /// <summary>Full paths, with the first segment of their files' names.</summary>
    public IReadOnlyList<(string Root, string Name)> Roots { get; }

    /// <summary>Rule files as spans name them.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>As <c>pack/family</c>, those laid over the rules first.</summary>
    public IEnumerable<string> Families => Files.Reverse().Select(RuleFilePath.Parse)
        .Where(file => file.Family is not null).Select(file => $"{file.Pack}/{file.Family}").Distinct();
}
