using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>
/// A file of known events by area, kept by whoever dispatches: outages, cuts, works, alarms. It is read again when it has changed.
/// <code>
/// { "events": [ { "system": "oms", "areas": ["TR-7"], "from": "2026-01-15T19:30", "until": "2026-01-15T23:00",
///     "facts": { "fault.active": true, "fault.etr": "2026-01-15T22:00" } } ] }
/// </code>
/// </summary>
public sealed class EventBoard
{
    private readonly string _path;
    private readonly TimeZoneInfo _zone;
    private readonly Lock _gate = new();
    private DateTime _written;
    private ImmutableArray<KnownEvent> _events;

    private EventBoard(string path, TimeZoneInfo zone)
    {
        _path = path;
        _zone = zone;
        _events = Read(out _written);
    }

    /// <summary>Systems that events tell of now.</summary>
    public IEnumerable<string> Systems => Current().Select(happening => happening.System).Distinct();

    /// <summary>Reads the board.</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="zone">In which times without an offset are read; null: China's.</param>
    /// <exception cref="SystemMappingException">The file cannot be used; says where and how to mend it.</exception>
    public static EventBoard Load(string path, TimeZoneInfo? zone = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new EventBoard(path, zone ?? TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
    }

    internal IEnumerable<KnownEvent> Covering(string system, ImmutableArray<string> areas, DateTimeOffset at) =>
        Current().Where(happening => happening.System == system && happening.Covers(areas, at));

    private ImmutableArray<KnownEvent> Current()
    {
        lock (_gate)
        {
            if (File.GetLastWriteTimeUtc(_path) != _written) _events = Read(out _written);
            return _events;
        }
    }

    private ImmutableArray<KnownEvent> Read(out DateTime written)
    {
        written = File.GetLastWriteTimeUtc(_path);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(_path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false });
            var root = new MappingObject(_path, "", document.RootElement);
            if (document.RootElement.ValueKind != JsonValueKind.Object || root.Take("events") is not { ValueKind: JsonValueKind.Array } events)
                throw new SystemMappingException($"{_path}: 最外层写 {{ \"events\": [ … ] }} / the outermost is {{ \"events\": [ ... ] }}");
            return [.. events.EnumerateArray().Select((happening, index) => ReadOne(root.Of(happening, $"events/{index}")))];
        }
        catch (JsonException e)
        {
            throw new SystemMappingException($"{_path}:{e.LineNumber + 1}:{e.BytePositionInLine + 1}: 不是合法的 JSON / not valid JSON");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SystemMappingException($"{_path}: 打不开；看看路径和权限 / cannot be opened; check its path and rights", e);
        }
    }

    private KnownEvent ReadOne(MappingObject happening)
    {
        if (happening.Take("areas") is not { ValueKind: JsonValueKind.Array } areas) throw happening.Wrong("areas", "这里要一个数组：[\"TR-7\"]", "an array belongs here: [\"TR-7\"]");
        if (happening.Object("facts") is not { } facts) throw happening.Wrong("facts", "少了 \"facts\"", "\"facts\" is missing");
        var read = new KnownEvent(happening.Required("system"), [.. areas.EnumerateArray().Select(area => area.ToString())], Time(happening, "from"), Time(happening, "until"),
            [.. facts.Members().Select(fact => Reading(facts, fact))]);
        happening.RefuseOthers("note");
        return read;
    }

    private DateTimeOffset? Time(MappingObject happening, string name) => happening.Take(name) is not { } time ? null
        : TimeText.Read(time, _zone) ?? throw happening.Wrong(name, "时间写成 2026-01-15T22:00", "write a time as 2026-01-15T22:00");

    private static SourceReading Reading(MappingObject facts, JsonProperty fact) => fact.Value.ValueKind switch
    {
        JsonValueKind.Null => new SourceReading(fact.Name, [], IsNone: true),
        JsonValueKind.Array => new SourceReading(fact.Name, [.. fact.Value.EnumerateArray().Select(item => Word(facts, fact.Name, item))]),
        _ => new SourceReading(fact.Name, Word(facts, fact.Name, fact.Value)),
    };

    private static string Word(MappingObject facts, string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw facts.Wrong(name, "这里要文字、数字、true/false、它们的数组，或者 null（确实没有）", "a string, a number, true, false, an array of these, or null (known to be absent) belongs here"),
    };
}
