using YamlDotNet.Core;

namespace DiagnosisEngine.Documents;

/// <summary>A mapping or list whose end was not read yet.</summary>
internal sealed class OpenNode(bool isMapping, bool isFlow, Mark start, ScalarNode? key, bool parentInFlow)
{
    private readonly Dictionary<string, ScalarNode> keys = new(StringComparer.Ordinal);

    public bool IsMapping => isMapping;

    public bool IsFlow => isFlow;

    /// <summary>This or something around it is written in brackets.</summary>
    public bool InFlow => isFlow || parentInFlow;

    /// <summary>Something around this is written in brackets.</summary>
    public bool ParentInFlow => parentInFlow;

    public Mark Start => start;

    /// <summary>The nearest key above.</summary>
    public ScalarNode? Key => key;

    public ScalarNode? PendingKey { get; set; }

    public Mark? LastEnd { get; set; }

    public List<DocumentNode> Items { get; } = [];

    public List<MappingEntry> Entries { get; } = [];

    public bool ExpectsKey => isMapping && PendingKey is null;

    /// <summary>The same key written before in this mapping.</summary>
    public ScalarNode? FirstOf(string text) => keys.GetValueOrDefault(text);

    public void Add(DocumentNode value, Mark end)
    {
        LastEnd = end;
        if (!isMapping) Items.Add(value);
        // A key written twice was reported; the first one counts.
        else if (keys.TryAdd(PendingKey!.Text, PendingKey)) Entries.Add(new MappingEntry(PendingKey, value));
        PendingKey = null;
    }
}
