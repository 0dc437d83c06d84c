using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Families that lie where packs belong: beside the shared lists, not inside a pack.</summary>
internal sealed partial class StrayFamily
{
    private static readonly string[] OfFamily = ["tree.yaml", "causes.yaml", "cases.yaml"];

    private readonly RuleFiles _files;
    private readonly HashSet<string> _folders;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<string> _packs;

    public StrayFamily(RuleFiles files)
    {
        _files = files;
        _packs = [.. files.Files.Select(file => RuleFilePath.Parse(file.Path)).Where(path => path.Kind == RuleFileKind.Pack).Select(path => path.Pack!).Distinct()];
        _folders = [.. files.Files.Where(IsFileOfFamily).Select(file => Folder(file.Path)).Where(folder => !_packs.Contains(folder[(folder.IndexOf('/', StringComparison.Ordinal) + 1)..]))];
    }

    /// <summary>The file belongs to a family in the wrong place; nothing else of it is worth telling.</summary>
    public bool Holds(string path) => _folders.Contains(Folder(path));

    /// <summary>One issue for each such family; and one for each of its files in a folder that is a pack.</summary>
    public Issue? Told(SourceText file)
    {
        if (!IsFileOfFamily(file)) return null;
        var folder = Folder(file.Path);
        var name = folder[(folder.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (!_folders.Contains(folder)) return BindingIssues.FileOfFamilyInPack(file.Start, file.Path[(folder.Length + 1)..], name);
        return _told.Add(folder) ? BindingIssues.FamilyWithoutPack(file.Start, name, PackOf(folder)) : null;
    }

    /// <summary>What the name of its category begins with.</summary>
    private string? PackOf(string folder) => _files.Files.Where(file => Folder(file.Path) == folder).SelectMany(file => Handled().Matches(file.Content))
        .Select(match => match.Groups["pack"].Value).FirstOrDefault(pack => _packs.Count == 0 || _packs.Contains(pack));

    private static bool IsFileOfFamily(SourceText file) =>
        file.Path.Split('/') is [_, not ("regulations" or "playbooks" or "calendars" or "replies" or "schema"), var name] && OfFamily.Contains(name);

    private static string Folder(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    [GeneratedRegex(@"^handles:\s*(?:\[\s*|-\s*)?(?<pack>[a-z][a-z0-9-]*)\.", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Handled();
}
