namespace DiagnosisEngine.Validation;

/// <summary>What authors read beside names, and which names each pack's files use: codes alone do not say whose they are.</summary>
internal sealed class NameUses
{
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _used = new(StringComparer.Ordinal);

    public void Title(string id, string title) => _titles.TryAdd(id, title);

    public void Use(string pack, string id)
    {
        if (!_used.TryGetValue(pack, out var names)) _used[pack] = names = new(StringComparer.Ordinal);
        names.Add(id);
    }

    /// <summary>Those a pack uses and that exist, as an author reads them.</summary>
    public IReadOnlyList<string> Of(string pack) => _used.TryGetValue(pack, out var names) ? [.. names.Where(_titles.ContainsKey).Select(Said)] : [];

    /// <summary>Those that hold, in name or title, the words that were taken for a name.</summary>
    public IReadOnlyList<string> Titled(string words) =>
        [.. _titles.Where(pair => pair.Key.Contains(words, StringComparison.Ordinal) || pair.Value.Contains(words, StringComparison.Ordinal)).Select(pair => pair.Key).Order(StringComparer.Ordinal).Select(Said)];

    public string Said(string id) => _titles.TryGetValue(id, out var title) ? $"{id}（{title}）" : id;
}
