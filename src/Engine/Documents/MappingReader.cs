using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>
/// Reads one mapping key by key. What has a wrong shape is reported and counts as absent. Every read makes its key known;
/// <see cref="Done"/> reports the keys that nobody asked for, so call it last.
/// </summary>
/// <param name="node">The mapping.</param>
/// <param name="issues">Where mistakes are collected.</param>
/// <param name="keysOfFile">Every key this kind of file knows on any level: such a key in the wrong place is told from a mistyped one.</param>
internal sealed class MappingReader(MappingNode node, ICollection<Issue> issues, IReadOnlySet<string>? keysOfFile = null)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];
    private readonly Dictionary<string, MappingEntry> entries = node.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);

    /// <summary>The whole mapping.</summary>
    public SourceSpan At => node.At;

    /// <summary>The mapping itself, for what this reader has no words for.</summary>
    public MappingNode Mapping => node;

    /// <summary>All keys as written.</summary>
    public IEnumerable<string> Keys => node.Entries.Select(entry => entry.Key.Text);

    /// <summary>The key is written with a value that is not <c>null</c>. Makes the key known.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>Where the key was written; the mapping when it was not.</summary>
    public SourceSpan AtKey(string key) => entries.TryGetValue(key, out var entry) ? entry.Key.At : node.At;

    /// <summary>The value in any shape; null when it is absent or a bare <c>null</c>.</summary>
    public DocumentNode? Node(string key)
    {
        known.Add(key);
        return entries.TryGetValue(key, out var entry) && !IsNothing(entry.Value) ? entry.Value : null;
    }

    /// <summary>The value in any shape; reported when it is missing.</summary>
    public DocumentNode? RequiredNode(string key)
    {
        var value = Node(key);
        // An absent value was reported when the file was read.
        if (value is null && !(entries.TryGetValue(key, out var entry) && entry.Value is ScalarNode { IsAbsent: true }))
        {
            issues.Add(DocumentIssues.MissingKey(AtStart, key));
            missing.Add(key);
        }
        return value;
    }

    /// <summary>A text with its place.</summary>
    public ScalarNode? Scalar(string key) => AsScalar(key, Node(key));

    /// <summary>A text with its place; reported when it is missing.</summary>
    public ScalarNode? RequiredScalar(string key) => AsScalar(key, RequiredNode(key));

    /// <summary>A text.</summary>
    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>A text; empty, and reported, when it is missing.</summary>
    public string RequiredText(string key) => RequiredScalar(key)?.Text ?? "";

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool? Flag(string key) => Typed<bool>(key, ScalarText.ReadFlag, DocumentIssues.NotAFlag);

    /// <summary>A number without a unit.</summary>
    public decimal? Number(string key) => Typed<decimal>(key, ScalarText.ReadNumber, DocumentIssues.NotANumber);

    /// <summary>A whole number without a unit.</summary>
    public int? Whole(string key) => Typed<int>(key, ScalarText.ReadWhole, DocumentIssues.NotAWholeNumber);

    /// <summary>A date: <c>2026-01-15</c>.</summary>
    public DateOnly? Date(string key) => Typed<DateOnly>(key, ScalarText.ReadDate, DocumentIssues.NotADate);

    /// <summary>One of a fixed set of words, such as a kind or a status.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct => AsWord(Scalar(key), words);

    /// <summary>One of a fixed set of words; reported when it is missing.</summary>
    public T? RequiredWord<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct => AsWord(RequiredScalar(key), words);

    /// <summary>A text or a list of texts, with their places; empty when absent.</summary>
    public ImmutableArray<ScalarNode> Scalars(string key) => ScalarsOf(key, Node(key));

    /// <summary>A text or a list of texts, with their places; reported when it is missing or empty.</summary>
    public ImmutableArray<ScalarNode> RequiredScalars(string key)
    {
        var value = RequiredNode(key);
        if (value is SequenceNode { Items.IsEmpty: true }) issues.Add(DocumentIssues.EmptyList(value.At, key));
        return ScalarsOf(key, value);
    }

    /// <summary>A text or a list of texts; empty when absent.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Scalars(key).Select(scalar => scalar.Text)];

    /// <summary>A text or a list of texts; reported when it is missing or empty.</summary>
    public ImmutableArray<string> RequiredTexts(string key) => [.. RequiredScalars(key).Select(scalar => scalar.Text)];

    /// <summary>Anything in a list, or one thing alone; empty when absent.</summary>
    public ImmutableArray<DocumentNode> Nodes(string key) => Node(key) switch
    {
        null => [],
        SequenceNode list => list.Items,
        var single => [single],
    };

    /// <summary>A mapping below the key.</summary>
    public MappingReader? Reader(string key) => AsReader(key, Node(key));

    /// <summary>A mapping below the key; reported when it is missing.</summary>
    public MappingReader? RequiredReader(string key) => AsReader(key, RequiredNode(key));

    /// <summary>A list of mappings; empty when absent. One mapping alone counts as a list of one.</summary>
    public ImmutableArray<MappingReader> Readers(string key) => ReadersOf(key, Nodes(key));

    /// <summary>A list of mappings; reported when it is missing or empty.</summary>
    public ImmutableArray<MappingReader> RequiredReaders(string key)
    {
        var value = RequiredNode(key);
        if (value is SequenceNode { Items.IsEmpty: true }) issues.Add(DocumentIssues.EmptyList(value.At, key));
        return ReadersOf(key, Nodes(key));
    }

    /// <summary>A mapping of names to anything, in written order; empty when absent.</summary>
    public ImmutableArray<MappingEntry> Named(string key) => Node(key) switch
    {
        null => [],
        MappingNode mapping => mapping.Entries,
        var other => WrongShape<MappingEntry>(key, other, DocumentShape.Mapping),
    };

    /// <summary>A mapping of names to texts, in written order; empty when absent.</summary>
    public ImmutableArray<(ScalarNode Name, ScalarNode Text)> NamedTexts(string key) =>
        [.. Named(key).Select(entry => (entry.Key, AsScalar(entry.Key.Text, entry.Value)!)).Where(pair => pair.Item2 is not null)];

    /// <summary>A mapping of names to mappings, such as <c>facts:</c> or <c>causes:</c>, in written order; empty when absent.</summary>
    public ImmutableArray<(ScalarNode Name, MappingReader Reader)> NamedReaders(string key) =>
        [.. Named(key).Select(entry => (entry.Key, AsReader(entry.Key.Text, entry.Value)!)).Where(pair => pair.Item2 is not null)];

    /// <summary>A reader for a mapping met on the way, with the same collection of issues; reported, and null, when it is something else.</summary>
    public MappingReader? ReaderOf(string key, DocumentNode value) => AsReader(key, value);

    /// <summary>The texts of a text or a list; anything else is reported.</summary>
    public ImmutableArray<ScalarNode> ScalarsOf(string key, DocumentNode? value) => value switch
    {
        null => [],
        ScalarNode scalar => IsNothing(scalar) ? [] : [scalar],
        SequenceNode list => [.. list.Items.Select(item => AsScalar(key, item)!).Where(scalar => scalar is { IsAbsent: false })],
        var other => WrongShape<ScalarNode>(key, other, DocumentShape.TextOrList),
    };

    /// <summary>Makes keys known that are read elsewhere or for people only.</summary>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) known.Add(key);
    }

    /// <summary>Reports every key that nobody asked for: mistyped, or known at another indent of this kind of file.</summary>
    public void Done()
    {
        for (var i = 0; i < node.Entries.Length; i++)
        {
            var key = node.Entries[i].Key;
            if (known.Contains(key.Text)) continue;
            // One slip is told once: the key that is missing is the one written under another name.
            var meant = missing.Find(wanted => KeyAlias.Means(key.Text, wanted)) ?? NearestName.Find(key.Text, missing);
            if (meant is not null)
            {
                missing.Remove(meant);
                issues.Remove(DocumentIssues.MissingKey(AtStart, meant));
                issues.Add(DocumentIssues.KeyInstead(key.At, key.Text, meant));
                continue;
            }
            issues.Add(UnknownKeyIssue(key, i == 0 ? null : node.Entries[i - 1]));
        }
    }

    private Issue UnknownKeyIssue(ScalarNode key, MappingEntry? before)
    {
        if (keysOfFile?.Contains(key.Text) == true) return DocumentIssues.KeyAtWrongIndent(key.At, key.Text, known);
        var nearest = NearestName.Find(key.Text, known);
        if (nearest is null && key.Text.Any(unit => unit >= '\u2E80') && before is { Value: ScalarNode { Style: ScalarStyle.Plain } text })
            return DocumentIssues.TextTakenForKey(key.At, before.Key.Text, text.Text, key.Text);
        return DocumentIssues.UnknownKey(key.At, key.Text, nearest, known);
    }

    private SourceSpan AtStart => node.Entries.IsEmpty ? node.At : node.Entries[0].Key.At;

    private static bool IsNothing(DocumentNode value) => value is ScalarNode { Style: ScalarStyle.Plain, Text: "" or "null" or "~" };

    private T? Typed<T>(string key, Func<string, T?> read, Func<SourceSpan, string, string, Issue> wrong) where T : struct
    {
        if (Scalar(key) is not { } scalar) return null;
        var value = read(scalar.Text);
        if (value is null) issues.Add(wrong(scalar.At, key, scalar.Text));
        return value;
    }

    private T? AsWord<T>(ScalarNode? scalar, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (scalar is null) return null;
        if (words.TryGetValue(scalar.Text, out var word)) return word;
        issues.Add(DocumentIssues.NotOneOf(scalar.At, scalar.Text, NearestName.Find(scalar.Text, words.Keys), words.Keys));
        return null;
    }

    private ScalarNode? AsScalar(string key, DocumentNode? value)
    {
        if (value is null or ScalarNode) return value as ScalarNode;
        issues.Add(DocumentIssues.WrongShape(value.At, key, ShapeOf(value), DocumentShape.Text));
        return null;
    }

    private MappingReader? AsReader(string key, DocumentNode? value)
    {
        if (value is MappingNode mapping) return new MappingReader(mapping, issues, keysOfFile);
        if (value is not null && value is not ScalarNode { IsAbsent: true })
            issues.Add(DocumentIssues.WrongShape(value.At, key, ShapeOf(value), DocumentShape.Mapping));
        return null;
    }

    private ImmutableArray<MappingReader> ReadersOf(string key, ImmutableArray<DocumentNode> items) =>
        [.. items.Select(item => AsReader(key, item)!).Where(reader => reader is not null)];

    private ImmutableArray<T> WrongShape<T>(string key, DocumentNode value, DocumentShape expected)
    {
        issues.Add(DocumentIssues.WrongShape(value.At, key, ShapeOf(value), expected));
        return [];
    }

    private static DocumentShape ShapeOf(DocumentNode value) => value switch
    {
        MappingNode => DocumentShape.Mapping,
        SequenceNode => DocumentShape.List,
        _ => DocumentShape.Text,
    };
}
