using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>
/// The entries of source material that each folder's <c>knowledge-index.yaml</c> lists. A folder without one is held to the index of the
/// rules only where it works on their packs: what is all its own has sources of its own.
/// </summary>
internal sealed class KnowledgeEntries
{
    /// <summary>A visit stands for its family and for no entry.</summary>
    private const string OfVisit = "-FIELD";

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Family)> _told = [];

    /// <summary>An index could not be read: nobody is blamed for what it may hold.</summary>
    public bool IsIncomplete { get; set; }

    public void Add(string file, string entry)
    {
        _files[Folder(file)] = file;
        _entries.Add(entry);
    }

    /// <summary>The ids below <c>knowledge</c>; those that no index lists are told.</summary>
    public ImmutableArray<string> Read(MappingReader reader, BindingContext context, bool isVisit = false)
    {
        var named = reader.Scalars("knowledge");
        foreach (var id in named.Where(id => !IsIncomplete && !_entries.Contains(id.Text) && !(isVisit && id.Text.EndsWith(OfVisit, StringComparison.Ordinal))))
            if (FileFor(id.At, context.Names.Packs) is { } file) Tell(id, file, context);
        return [.. named.Select(id => id.Text)];
    }

    /// <summary>Only entries of its own family can have been meant; a family that no index lists is told once in a file.</summary>
    private void Tell(ScalarNode id, string file, BindingContext context)
    {
        var own = $"{Folder(id.At.Path)}/{file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..]}";
        var family = Family(id.Text);
        string[] alike = [.. _entries.Where(entry => Family(entry) == family)];
        if (family is null || alike.Length > 0) context.Add(CheckIssues.UnknownKnowledge(id.At, id.Text, NearestName.Find(id.Text, alike), file, own));
        else if (_told.Add((id.At.Path, family))) context.Add(CheckIssues.UnknownKnowledgeFamily(id.At, id.Text, family, file, own));
    }

    /// <summary>What stands before the number: H01 of H01-07.</summary>
    private static string? Family(string id) => id.LastIndexOf('-') is > 0 and var end ? id[..end] : null;

    private string? FileFor(SourceSpan at, NameTable packs) => _files.GetValueOrDefault(Folder(at.Path))
        ?? (RuleFilePath.Parse(at.Path).Pack is { } pack && packs.FolderOf(pack) is { } owner ? _files.GetValueOrDefault(owner) : null);

    private static string Folder(string path) => path.Split('/')[0];
}
