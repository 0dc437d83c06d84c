using DiagnosisEngine.Text;

namespace DiagnosisEngine.Sheets;

/// <summary>The source material of a folder of rules: what it says under an id, and what it says of everything.</summary>
internal sealed class Sheet
{
    private readonly Dictionary<string, List<SheetLine>> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SheetLine>> _scopes = new(StringComparer.Ordinal);
    private readonly List<SheetLine> _common = [];

    public Sheet(IEnumerable<SourceText> files)
    {
        Lines = [.. files.SelectMany(SheetReader.Read)];
        foreach (var line in Lines)
        {
            if (line.Owners.Count == 0) _common.Add(line);
            foreach (var id in line.Owners)
            {
                if (!_own.TryGetValue(id, out var lines)) _own[id] = lines = [];
                lines.Add(line);
            }
        }
        Text = string.Concat(Lines.Select(line => line.Text + "\n"));
        Squeezed = Squeeze(Text);
    }

    public IReadOnlyList<SheetLine> Lines { get; }

    public string Text { get; }

    /// <summary>Without spaces, brackets and dashes, for names that are written in many ways.</summary>
    public string Squeezed { get; }

    public bool Has(string id) => _own.ContainsKey(id);

    /// <summary>The lines of an entry, or of a family.</summary>
    public IReadOnlyList<SheetLine> Own(string id) => _own.GetValueOrDefault(id) ?? [];

    /// <summary>H01 of H01-05.</summary>
    public static string Family(string id) => id.LastIndexOf('-') is > 0 and var dash ? id[..dash] : id;

    /// <summary>What may be said of an id: its entry, what stands above it, what these refer to, and what is common to all.</summary>
    public IReadOnlyList<SheetLine> Scope(string id)
    {
        if (_scopes.TryGetValue(id, out var scope)) return scope;
        var own = Own(id).Concat(Own(Family(id))).ToList();
        var mentioned = own.SelectMany(line => SheetReader.Mentioned(line.Text)).Distinct().Where(other => Family(other) != Family(id)).SelectMany(Own);
        return _scopes[id] = [.. own.Concat(mentioned).Concat(_common).Distinct()];
    }

    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('《' or '》' or '（' or '）' or '(' or ')' or '-' or '—' or '“' or '”' or '、')));
}
