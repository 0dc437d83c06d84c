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

    /// <summary>The file that a new name makes by itself; null: names stand inside files.</summary>
    public Func<string, string>? FileOf { get; init; }

    /// <summary>The key that folders laid over the rules may add to; null: none.</summary>
    public string? Grows { get; init; }

    /// <summary>The name is declared in two places, which was told: what follows from that is no mistake of its own.</summary>
    public bool IsDoubled(string id) => _doubled.Contains(id);

    /// <summary>A file that declares such names could not be read: what is missing then is no mistake of whoever names it.</summary>
    public bool IsIncomplete { get; set; }

    public bool Contains(string id) => _declared.ContainsKey(id);

    public string? PackOf(string id) => _declared.TryGetValue(id, out var found) ? found.Pack : null;

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
        if (!IsIncomplete) issues.Add(BindingIssues.UnknownName(name.At, kind, name.Text, NearestName.Find(name.Text, All) ?? Holding(name.Text), [.. Likeliest(name)], FileOf is { } file ? $"{name.At.Path[..(name.At.Path.IndexOf('/', StringComparison.Ordinal) + 1)]}{file(name.Text)}" : DeclaredIn));
        return null;
    }

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
