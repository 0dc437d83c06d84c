using System.Collections.Immutable;
using System.Text.Json;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>
/// What the schemas of rules/schema, which travel inside the tool, say of a place in a rule file: which keys in which order, and
/// whether a text is a condition. Formatting knows the language by them alone.
/// </summary>
internal sealed class RuleSchema
{
    private const string Prefix = "schema/", Ending = ".schema";

    private static readonly string[] Expressions = ["condition", "formula"];

    private readonly JsonElement _schema;
    private readonly string _file;

    private RuleSchema(string file, JsonElement schema, bool isExpression) => (_file, _schema, IsExpression) = (file, schema, isExpression);

    /// <summary>A text here is a condition or a formula.</summary>
    public bool IsExpression { get; }

    /// <summary>The keys in their order; empty where keys are names that the author chooses.</summary>
    public ImmutableArray<string> Keys => _schema.TryGetProperty("properties", out var keys) ? [.. keys.EnumerateObject().Select(key => key.Name)] : [];

    /// <summary>The schema of a kind of file, by its name; null when there is none.</summary>
    public static RuleSchema? Of(string kind) => Exists(kind) ? Resolve(kind, Read(kind)) : null;

    /// <summary>What lies below a key.</summary>
    public RuleSchema? Key(string key)
    {
        if (_schema.TryGetProperty("properties", out var keys) && keys.TryGetProperty(key, out var own)) return Resolve(_file, own);
        return _schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object ? Resolve(_file, others) : null;
    }

    /// <summary>An item of a list here.</summary>
    public RuleSchema? Item()
    {
        // Where a list is one form of several, its items stand behind if and then: editors would else begin every such key with a list item.
        if (!_schema.TryGetProperty("items", out var items) && !(_schema.TryGetProperty("then", out var list) && list.TryGetProperty("items", out items))) return null;
        var item = Resolve(_file, items);
        return IsExpression ? new RuleSchema(item._file, item._schema, true) : item;
    }

    private static RuleSchema Resolve(string file, JsonElement schema)
    {
        var isExpression = false;
        while (schema.TryGetProperty("$ref", out var reference))
        {
            var parts = reference.GetString()!.Split('#');
            if (parts[0].Length > 0) file = parts[0][..parts[0].IndexOf('.', StringComparison.Ordinal)];
            var name = parts[1][(parts[1].LastIndexOf('/') + 1)..];
            schema = Read(file).GetProperty("definitions").GetProperty(name);
            isExpression |= Expressions.Contains(name);
        }
        return new RuleSchema(file, schema, isExpression);
    }

    private static bool Exists(string kind) => typeof(RuleSchema).Assembly.GetManifestResourceInfo(Prefix + kind + Ending) is not null;

    private static JsonElement Read(string kind)
    {
        using var stream = typeof(RuleSchema).Assembly.GetManifestResourceStream(Prefix + kind + Ending)!;
        return JsonElement.Parse(new BinaryReader(stream).ReadBytes((int)stream.Length));
    }
}
