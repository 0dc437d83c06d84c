using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>Reads a file of readings. Its messages count customers instead of naming them: references stay out of logs.</summary>
internal sealed class ReadingsReader
{
    private readonly string _path;
    private readonly TimeZoneInfo _zone;

    private ReadingsReader(string path, TimeZoneInfo zone)
    {
        _path = path;
        _zone = zone;
    }

    public static ImmutableArray<JsonFileSource> Read(string path, TimeZoneInfo zone) => new ReadingsReader(path, zone).Read();

    private ImmutableArray<JsonFileSource> Read()
    {
        using var document = Parse();
        var root = Object(document.RootElement, "");
        if (!root.TryGetProperty("systems", out var systems) || root.EnumerateObject().Count() != 1)
            throw Wrong("", "最外层要且只要 \"systems\"：{ \"systems\": { \"heating\": { \"customers\": { … } } } }",
                "the outermost object holds \"systems\" and nothing else: { \"systems\": { \"heating\": { \"customers\": { ... } } } }");
        return [.. Object(systems, "/systems").EnumerateObject().Select(system => ReadSystem(system.Name, system.Value))];
    }

    private JsonDocument Parse()
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(_path),
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            // Without the inner exception: its message may quote the file.
            var place = e.LineNumber is { } line ? $"{_path}:{line + 1}:{e.BytePositionInLine + 1}" : _path;
            throw new ReadingsFileException($"{place}: 不是合法的 JSON，或者同一个键写了两次 / not valid JSON, or the same key twice");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReadingsFileException($"{_path}: 读数文件打不开；看看路径和权限 / the file of readings cannot be opened; check its path and rights", e);
        }
    }

    private JsonFileSource ReadSystem(string system, JsonElement value)
    {
        var at = $"/systems/{system}";
        if (!Object(value, at).TryGetProperty("customers", out var customers) || value.EnumerateObject().Count() != 1)
            throw Wrong(at, "系统下面要且只要 \"customers\"", "a system holds \"customers\" and nothing else");
        return new JsonFileSource(system, Object(customers, at + "/customers").EnumerateObject()
            .Select((customer, index) => (customer.Name, Readings: ReadCustomer(customer.Value, $"{at}/customers/#{index + 1}")))
            .ToImmutableDictionary(pair => pair.Name, pair => pair.Readings, StringComparer.Ordinal));
    }

    private ImmutableDictionary<string, SourceReading> ReadCustomer(JsonElement value, string at) =>
        Object(value, at).EnumerateObject().ToImmutableDictionary(fact => fact.Name, fact => ReadFact(fact.Name, fact.Value, $"{at}/{fact.Name}"), StringComparer.Ordinal);

    private SourceReading ReadFact(string fact, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object) return new SourceReading(fact, Values(value, at));
        DateTimeOffset? time = null;
        ImmutableArray<string>? values = null;
        var none = false;
        foreach (var member in value.EnumerateObject())
        {
            switch (member.Name)
            {
                case "value": values = Values(member.Value, at); break;
                case "at": time = Time(member.Value, at + "/at"); break;
                case "none" when member.Value.ValueKind == JsonValueKind.True: none = true; break;
                default: throw Wrong(at, "读数里只有 value、at 和 none: true", "a reading holds value, at and none: true only");
            }
        }
        if (none == values is not null) throw Wrong(at, "要且只要 value 或者 none: true", "exactly one of value and none: true belongs here");
        return new SourceReading(fact, values ?? [], time, none);
    }

    private ImmutableArray<string> Values(JsonElement value, string at) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => Scalar(item, at))] : [Scalar(value, at)];

    private string Scalar(JsonElement value, string at) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw Wrong(at, "值要写成文字、数字、true/false 或者它们的数组；没有读数就不写这一项",
            "a value is a string, a number, true, false or an array of these; leave the fact out where there is no reading"),
    };

    private DateTimeOffset Time(JsonElement value, string at)
    {
        var time = value.ValueKind == JsonValueKind.String ? ComplaintJson.ReadTime(value.GetString()!, _zone) : null;
        return time ?? throw Wrong(at, "时间写成 2026-01-15T19:50+08:00", "write a time as 2026-01-15T19:50+08:00");
    }

    private JsonElement Object(JsonElement value, string at) => value.ValueKind == JsonValueKind.Object ? value
        : throw Wrong(at, "这里要一个对象 {…}", "an object {...} belongs here");

    private ReadingsFileException Wrong(string at, string chinese, string english) => new($"{_path}: {(at.Length == 0 ? "" : at + ": ")}{chinese} / {english}");
}
