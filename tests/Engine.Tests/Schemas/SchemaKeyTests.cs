using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Schemas;

/// <summary>
/// What the binders know and what the schemas know is the same. Each mapping of every rule file gets a key that nobody knows, and the
/// binder's own answer lists what it knows there: so neither list can drift from the other.
/// </summary>
public sealed class SchemaKeyTests
{
    private const string Stranger = "zzzzzzzz";

    /// <summary>Known to binders only to be refused with a message of their own.</summary>
    private static readonly Dictionary<string, string[]> Refused = new()
    {
        ["tree#/definitions/branch"] = ["amount", "apart"],
        ["tree#/definitions/member"] = ["share"],
    };

    private static readonly RuleSchemas Schemas = new();

    private readonly Dictionary<SourceSpan, SchemaPlace> _asked = [];

    [Fact]
    public void Keys_OfBindersAndSchemas_AreTheSame()
    {
        var documents = Sources().Select(source => (source.Path, Root: YamlReader.Read(source, [])!))
            .Select(file => new RuleDocument(RuleFilePath.Parse(file.Path), WithStrangers(file.Path, file.Root), new SourceSpan(file.Path, 1, 1, 1, 1))).ToImmutableArray();
        var issues = new List<Issue>();
        _ = new RuleAssembly(documents, [], "rules", issues).Bind("");
        var known = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var issue in issues.Where(issue => issue.Code == "DE1040" && _asked.ContainsKey(issue.At)))
        {
            var place = _asked[issue.At].ToString();
            if (!known.TryGetValue(place, out var keys)) known[place] = keys = new SortedSet<string>(StringComparer.Ordinal);
            keys.UnionWith(issue.Message.English[(issue.Message.English.IndexOf("known here: ", StringComparison.Ordinal) + 12)..].Split(", "));
        }
        foreach (var place in _asked.Values.DistinctBy(place => place.ToString()))
        {
            var inSchema = place.Schema["properties"]!.AsObject().Select(member => member.Key).Concat(Refused.GetValueOrDefault(place.ToString(), [])).Order(StringComparer.Ordinal);
            Assert.Equal($"{place}: {string.Join(' ', inSchema)}", $"{place}: {string.Join(' ', known.GetValueOrDefault(place.ToString()) ?? [])}");
        }
        Assert.Equal(Records(), _asked.Values.Select(place => place.ToString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_ThatTellAWrongIndent_AreThoseOfTheSchemas()
    {
        var told = Enum.GetValues<RuleFileKind>().Where(kind => RuleFileKeys.Of(kind) is not null).ToArray();
        Assert.True(told.Length >= 8);
        foreach (var kind in told)
        {
            var keys = new SortedSet<string>(StringComparer.Ordinal);
            Collect(Schemas.Root(RuleSchemaTests.SchemaOf(kind)), keys, []);
            Assert.Equal($"{kind}: {string.Join(' ', keys)}", $"{kind}: {string.Join(' ', RuleFileKeys.Of(kind)!.Order(StringComparer.Ordinal))}");
        }
    }

    private static void Collect(SchemaPlace place, SortedSet<string> keys, HashSet<string> seen)
    {
        place = Schemas.Resolve(place);
        if (!seen.Add(place.ToString()) || place.Schema is not JsonObject schema) return;
        foreach (var (key, _) in schema["properties"] as JsonObject ?? [])
        {
            keys.Add(key);
            Collect(place.Member("properties")!.Member(key)!, keys, seen);
        }
        if (place.Items is { } items) Collect(items, keys, seen);
        if (place.Member("additionalProperties") is { } others) Collect(others, keys, seen);
    }

    /// <summary>Every mapping with fixed keys that the schemas describe, but for those no binder reads.</summary>
    private static SortedSet<string> Records()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var kind in Schemas.Kinds) Walk(Schemas.Root(kind), found, []);
        return found;
    }

    private static void Walk(SchemaPlace place, SortedSet<string> found, HashSet<string> seen)
    {
        place = Schemas.Resolve(place);
        if (!seen.Add(place.ToString()) || place.Schema is not JsonObject schema) return;
        if (place.IsRecord) found.Add(place.ToString());
        foreach (var (key, _) in schema["properties"] as JsonObject ?? []) Walk(place.Member("properties")!.Member(key)!, found, seen);
        if (place.Items is { } items) Walk(items, found, seen);
        if (place.Member("additionalProperties") is { } others) Walk(others, found, seen);
    }

    private MappingNode WithStrangers(string path, MappingNode root) => (MappingNode)With(Schemas.Root(KindOf(path)), root, path);

    private DocumentNode With(SchemaPlace place, DocumentNode node, string path)
    {
        place = Schemas.Resolve(place);
        if (node is SequenceNode list) return list with { Items = [.. list.Items.Select(item => place.Items is { } items ? With(items, item, path) : item)] };
        if (node is not MappingNode mapping) return node;
        var entries = mapping.Entries.Select(entry => place.Key(entry.Key.Text) is { } inside ? entry with { Value = With(inside, entry.Value, path) } : entry).ToList();
        if (place.IsRecord)
        {
            // No line of a file is so far down, so the place is this mapping's alone.
            var at = new SourceSpan(path, 1_000_000 + _asked.Count, 1, 1_000_000 + _asked.Count, 2);
            _asked[at] = place;
            entries.Add(new MappingEntry(new ScalarNode(Stranger, ScalarStyle.Plain, at), new ScalarNode("x", ScalarStyle.Plain, at)));
        }
        return mapping with { Entries = [.. entries] };
    }

    private static string KindOf(string path) => RuleSchemaTests.SchemaOf(RuleFilePath.Parse(path).Kind);

    /// <summary>All rules, and what they happen not to use.</summary>
    private static IEnumerable<SourceText> Sources() => RuleSchemaTests.Files()
        .Select(file => new SourceText("rules/" + Path.GetRelativePath(Repository.Rules, file.Path).Replace('\\', '/'), File.ReadAllText(file.Path)))
        .Append(new SourceText("site/hearing.yaml", "texts: 2\nphrases: { strong: 3 }\ngroups: { other: { start: 0 } }\ncategories: { other: { start: 0 } }\nhazards: { other: { start: 0 } }\nany-danger: { start: 0 }\nplain-danger: { start: 0 }"))
        .Append(new SourceText("site/words.yaml", "words: { 天气: [冷, 热] }"))
        .Append(new SourceText("site/overlay.yaml", "title: 本市"));
}
