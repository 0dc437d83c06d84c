using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Reads members of a request and notes what has another shape. It stands on the value that is read next and, once that is read, on its last token.
/// What is noted is placed at the value itself; <see cref="PlaceUnder(string, int)"/> moves it to where the value stands.
/// </summary>
internal ref struct MemberReader
{
    private readonly TimeZoneInfo _zone;
    private Utf8JsonReader _json;

    public MemberReader(ReadOnlySpan<byte> request, JsonReaderOptions options, TimeZoneInfo zone)
    {
        _zone = zone;
        _json = new Utf8JsonReader(request, options);
        _json.Read();
    }

    public List<ComplaintError> Errors { get; } = [];

    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    public readonly bool StartsObject => _json.TokenType == JsonTokenType.StartObject;

    public readonly bool StartsArray => _json.TokenType == JsonTokenType.StartArray;

    /// <summary>Reads what is left, none of which counts.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public void End()
    {
        while (_json.Read())
        {
        }
    }

    public readonly void Report(string code, string chinese, string english, string? parameter = null, string? value = null) =>
        Errors.Add(new ComplaintError("", code, new Bilingual(chinese, english)).With(parameter ?? "", parameter is null ? null : value));

    /// <summary>Moves what was noted since then from a value to the member that has it.</summary>
    public readonly void PlaceUnder(string member, int since)
    {
        for (var i = since; i < Errors.Count; i++)
            Errors[i] = Errors[i] with { Pointer = $"/{Escape(member)}{Errors[i].Pointer}" };
    }

    public bool IsObject()
    {
        if (StartsObject) return true;
        Report("wrong-kind", $"这里要一个对象 {{…}}，不是{Found.Chinese}。", $"an object {{...}} belongs here, not {Found.English}.");
        _json.Skip();
        return false;
    }

    /// <summary>Goes on to the next member with a known name; the others are reported, and a name that stands twice. Null: the object ends.</summary>
    public string? Next(ref MemberSet members)
    {
        while (NextName())
        {
            var place = Find(members.Known);
            if (place < 0) ReportUnknown(_json.GetString()!, members.Known);
            else if (members.Take(place))
            {
                _json.Read();
                return members.Known[place];
            }
            else ReportTwice(members.Known[place]);
            _json.Skip();
        }
        return null;
    }

    /// <summary>Goes on to the next member, whatever its name. Null: the object ends.</summary>
    public string? Next()
    {
        if (!NextName()) return null;
        var name = _json.GetString();
        _json.Read();
        return name;
    }

    /// <summary>Goes on to the next value of an array; false: it ends.</summary>
    public bool NextItem() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    public void Skip() => _json.Skip();

    public readonly void ReportTwice(string name)
    {
        Report("member-twice", $"“{RequestName.Of(name)}”写了两次；留一个。", $"'{RequestName.Of(name)}' stands twice; keep one.");
        PlaceUnder(name, Errors.Count - 1);
    }

    public string? Text()
    {
        if (_json.TokenType == JsonTokenType.String) return _json.GetString();
        Report("wrong-kind", $"这里要一段文字，不是{Found.Chinese}。", $"a string belongs here, not {Found.English}.");
        _json.Skip();
        return null;
    }

    public ImmutableArray<string> Texts()
    {
        if (StartsArray)
        {
            var texts = ImmutableArray.CreateBuilder<string>();
            for (var index = 0; NextItem(); index++)
            {
                var before = Errors.Count;
                if (Text() is { } text) texts.Add(text);
                PlaceUnder(index, before);
            }
            return texts.DrainToImmutable();
        }
        Report("wrong-kind", $"这里要一个数组 […]，不是{Found.Chinese}。", $"an array [...] belongs here, not {Found.English}.");
        _json.Skip();
        return [];
    }

    public bool Flag()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False) return _json.GetBoolean();
        Report("wrong-kind", $"这里要 true 或 false，不是{Found.Chinese}。", $"true or false belongs here, not {Found.English}.");
        _json.Skip();
        return false;
    }

    public string? OneOf(scoped ReadOnlySpan<string> known)
    {
        if (Text() is not { } text) return null;
        if (known.Contains(text)) return text;
        var list = string.Join(", ", known!);
        Report("unknown-word", $"这里只认：{list}。", $"one of these belongs here: {list}.", "known", list);
        return null;
    }

    public DateTimeOffset? Time()
    {
        if (_json is { TokenType: JsonTokenType.String, ValueIsEscaped: false } && RequestTime.IsPlain(_json.ValueSpan) && _json.TryGetDateTimeOffset(out var plain)) return plain;
        if (Text() is not { } text) return null;
        if (RequestTime.Parse(text, _zone) is { } time) return time;
        Report("bad-time", "时间读不懂；写成 2026-01-15T20:00+08:00（不写时区就按规则的时区）。",
            "not a time; write 2026-01-15T20:00+08:00 (without an offset it is read in the zone of the rules).");
        return null;
    }

    /// <summary>A value of a fact, in the notation of rule files.</summary>
    public string? Scalar()
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.String: return _json.GetString();
            case JsonTokenType.True: return "true";
            case JsonTokenType.False: return "false";
            case JsonTokenType.Number when _json.TryGetDecimal(out var number): return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            default:
                Report("bad-value", "值要写成文字、数字、true/false，或者它们的数组；没有人能答的写 {\"unknown\": true}。",
                    "a value is a string, a number, true, false or an array of these; write {\"unknown\": true} where nobody can tell.");
                _json.Skip();
                return null;
        }
    }

    /// <inheritdoc cref="PlaceUnder(string, int)"/>
    public readonly void PlaceUnder(int index, int since)
    {
        for (var i = since; i < Errors.Count; i++)
            Errors[i] = Errors[i] with { Pointer = $"/{index}{Errors[i].Pointer}" };
    }

    /// <summary>A name as a part of a JSON pointer.</summary>
    public static string Escape(string name) => RequestName.Of(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private bool NextName() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    private readonly int Find(ImmutableArray<string> known)
    {
        for (var i = 0; i < known.Length; i++)
            if (_json.ValueTextEquals(known[i]))
                return i;
        return -1;
    }

    private readonly void ReportUnknown(string name, ImmutableArray<string> known)
    {
        var near = NearestName.Find(name, known);
        var list = string.Join(", ", known);
        Report("unknown-member",
            near is null ? $"这里没有这一项；有的是：{list}。" : $"这里没有这一项；是不是“{near}”？",
            near is null ? $"no such member; there are: {list}." : $"no such member; did you mean '{near}'?",
            near is null ? "known" : "nearest", near ?? list);
        PlaceUnder(name, Errors.Count - 1);
    }

    private readonly Bilingual Found => TokenWords.Of(_json.TokenType);
}
