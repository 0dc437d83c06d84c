using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>The names of one kind that the rules declare, with the place and, where there is one, the pack of each.</summary>
/// <param name="kind">What is named, for messages.</param>
internal sealed class NameTable(Bilingual kind)
{
    /// <summary>Names a message lists when none is near.</summary>
    private const int Listed = 8;

    private readonly Dictionary<string, (SourceSpan At, string? Pack)> _declared = new(StringComparer.Ordinal);

    public Bilingual Kind => kind;

    public IEnumerable<string> All => _declared.Keys;

    /// <summary>A file that declares such names could not be read: what is missing then is no mistake of whoever names it.</summary>
    public bool IsIncomplete { get; set; }

    public bool Contains(string id) => _declared.ContainsKey(id);

    public string? PackOf(string id) => _declared.TryGetValue(id, out var found) ? found.Pack : null;

    /// <summary>Adds a name; false, and an issue naming both places, when it was there already.</summary>
    public bool Declare(string id, SourceSpan at, string? pack, ICollection<Issue> issues)
    {
        if (_declared.TryAdd(id, (at, pack))) return true;
        if (_declared[id].At != at) issues.Add(BindingIssues.DeclaredTwice(at, kind, id, _declared[id].At));
        return false;
    }

    /// <summary>This declaration is the one that counts, not a repetition.</summary>
    public bool IsFirst(ScalarNode name) => _declared.TryGetValue(name.Text, out var found) && found.At == name.At;

    /// <summary>The name when it is declared; else null and an issue.</summary>
    public string? Resolve(ScalarNode name, ICollection<Issue> issues)
    {
        if (_declared.ContainsKey(name.Text)) return name.Text;
        if (!IsIncomplete) issues.Add(BindingIssues.UnknownName(name.At, kind, name.Text, NearestName.Find(name.Text, All), [.. Likeliest(name.Text)], DeclaredIn));
        return null;
    }

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

    // Names of one pack begin alike.
    private IEnumerable<string> Likeliest(string name) => All
        .OrderByDescending(id => id.Zip(name).TakeWhile(pair => pair.First == pair.Second).Count()).ThenBy(id => id, StringComparer.Ordinal).Take(Listed);
}
