using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>The names of one kind that the rules declare, with the place and, where there is one, the pack of each.</summary>
/// <param name="kind">What is named, for messages.</param>
internal sealed class NameTable(Bilingual kind)
{
    /// <summary>Names a message lists when none is near.</summary>
    private const int Listed = 12;

    private static readonly char[] Joints = ['-', '.', '_'];

    private readonly Dictionary<string, (SourceSpan At, string? Pack)> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubled = new(StringComparer.Ordinal);

    public Bilingual Kind => kind;

    public IEnumerable<string> All => _declared.Keys;

    /// <summary>Where a new name is written, told by the name and by the file that asks for it, both below the folder of rules; null: where the others are.</summary>
    public Func<string, RuleFilePath, string?>? FileOf { get; init; }

    /// <summary>What people read beside the names, and which of them each pack uses; null: names speak for themselves.</summary>
    public NameUses? Uses { get; init; }

    /// <summary>The key that folders laid over the rules may add to; null: none.</summary>
    public string? Grows { get; init; }

    /// <summary>The name is declared in two places, which was told: what follows from that is no mistake of its own.</summary>
    public bool IsDoubled(string id) => _doubled.Contains(id);

    /// <summary>A file that declares such names could not be read: what is missing then is no mistake of whoever names it.</summary>
    public bool IsIncomplete { get; set; }

    public bool Contains(string id) => _declared.ContainsKey(id);

    public string? PackOf(string id) => _declared.TryGetValue(id, out var found) ? found.Pack : null;

    /// <summary>The folder of rules whose file declares it.</summary>
    public string? FolderOf(string id) => _declared.TryGetValue(id, out var found) ? Folder(found.At) : null;

    /// <summary>Adds a name; false, and an issue naming both places, when it was there already.</summary>
    public bool Declare(string id, SourceSpan at, string? pack, ICollection<Issue> issues)
    {
        if (_declared.TryAdd(id, (at, pack))) return true;
        if (_declared[id].At == at) return false;
        _doubled.Add(id);
        issues.Add(BindingIssues.DeclaredTwice(at, kind, id, _declared[id].At, _declared[id].Pack == pack ? null : pack, Folder(at) == Folder(_declared[id].At) ? null : Grows));
        return false;
    }

    public bool IsDeclaredAt(string id, SourceSpan at) => _declared.TryGetValue(id, out var found) && found.At == at;

    /// <summary>This declaration is the one that counts, not a repetition.</summary>
    public bool IsFirst(ScalarNode name) => IsDeclaredAt(name.Text, name.At);

    /// <summary>The name when it is declared; else null and an issue.</summary>
    public string? Resolve(ScalarNode name, ICollection<Issue> issues)
    {
        if (_declared.ContainsKey(name.Text)) return name.Text;
        if (!IsIncomplete) issues.Add(Unknown(name, NearestName.Find(name.Text, All) ?? Holding(name.Text), FileFor(name) ?? DeclaredIn));
        return null;
    }

    private Issue Unknown(ScalarNode name, string? nearest, string? declaredIn) => Uses is not null && (nearest is null || NearestName.IsGuess(name.Text))
        ? BindingIssues.UnknownGuess(name.At, kind, name.Text, nearest, Uses.Titled(name.Text), _declared.Count > Listed && RuleFilePath.Parse(name.At.Path).Pack is { } pack && Uses.Of(pack) is { Count: > 0 } ofPack ? (pack, ofPack) : null, [.. Likeliest(name).Select(Uses.Said)], declaredIn)
        : BindingIssues.UnknownName(name.At, kind, name.Text, nearest, [.. Likeliest(name)], declaredIn);

    private string? FileFor(ScalarNode name) => FileOf?.Invoke(name.Text, RuleFilePath.Parse(name.At.Path)) is { } file ? $"{Folder(name.At)}/{file}" : null;

    private static string Folder(SourceSpan at) => at.Path.Split('/')[0];

    /// <summary>The file that declares all of them, else the folder of the first.</summary>
    private string? DeclaredIn
    {
        get
        {
            var paths = _declared.Values.Select(found => found.At.Path).Distinct().Order(StringComparer.Ordinal).Take(2).ToList();
            return paths switch
            {
                [] => null,
                [var only] => only,
                [var first, ..] => first[..(first.LastIndexOf('/') + 1)],
            };
        }
    }

    /// <summary>The one name that holds all words of it: of report, fault-report.</summary>
    private string? Holding(string name)
    {
        var words = name.Split(Joints);
        return name.Length < 4 ? null : All.Where(id => words.All(id.Split(Joints).Contains)).Take(2).ToList() is [var only] ? only : null;
    }

    // What holds the word first, then what belongs to the pack that asks; names of one pack begin alike.
    private IEnumerable<string> Likeliest(ScalarNode name)
    {
        var pack = RuleFilePath.Parse(name.At.Path).Pack;
        return All.OrderByDescending(id => pack is not null && id.StartsWith(pack, StringComparison.Ordinal) && id.Contains(name.Text, StringComparison.Ordinal))
            .ThenByDescending(id => id.Zip(name.Text).TakeWhile(pair => pair.First == pair.Second).Count())
            .ThenByDescending(id => pack is not null && id.StartsWith(pack, StringComparison.Ordinal))
            .ThenByDescending(id => id.Contains(name.Text, StringComparison.Ordinal))
            .ThenBy(id => id, StringComparer.Ordinal).Take(Listed);
    }
}
