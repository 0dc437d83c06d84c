using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Answers;

/// <summary>Reads facts of a request: <c>{ id: value | {value, at, source} | {unknown: true} | {none: true} }</c>.</summary>
internal static class FactJson
{
    private static readonly ImmutableArray<string> Members = ["value", "at", "source", "unknown", "none"];

    public static ImmutableDictionary<string, GivenFact> ReadAll(JsonElement facts, string at, MemberReader reader)
    {
        var read = ImmutableDictionary.CreateBuilder<string, GivenFact>(StringComparer.Ordinal);
        if (!reader.IsObject(facts, at)) return read.ToImmutable();
        foreach (var member in facts.EnumerateObject())
        {
            var name = member.Name;
            if (read.ContainsKey(name)) reader.ReportTwice(at, name);
            else if (Read(member.Value, $"{at}/{MemberReader.Escape(name)}", reader) is { } fact) read[name] = fact;
        }
        return read.ToImmutable();
    }

    private static GivenFact? Read(JsonElement value, string at, MemberReader reader)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return Values(value, at, reader) is { } plain ? new GivenFact(EvidenceState.Known, plain) : null;

        ImmutableArray<string>? values = null;
        DateTimeOffset? time = null;
        string? source = null;
        bool unknown = false, none = false;
        var complete = true;
        foreach (var (name, part) in reader.Members(value, at, Members))
        {
            var inside = $"{at}/{name}";
            switch (name)
            {
                case "value": values = Values(part, inside, reader); complete &= values is not null; break;
                case "at": time = reader.Time(part, inside); break;
                case "source": source = reader.Text(part, inside); break;
                case "unknown": unknown = reader.Flag(part, inside); break;
                default: none = reader.Flag(part, inside); break;
            }
        }
        if (!complete) return null;
        if ((values is null ? 0 : 1) + (unknown ? 1 : 0) + (none ? 1 : 0) == 1)
            return new GivenFact(unknown ? EvidenceState.Unknowable : none ? EvidenceState.None : EvidenceState.Known, values ?? [], time, source);
        reader.Report(at, "bad-fact", "value、unknown: true、none: true 三样里要且只要一样。", "exactly one of value, unknown: true and none: true belongs here.");
        return null;
    }

    private static ImmutableArray<string>? Values(JsonElement value, string at, MemberReader reader)
    {
        if (value.ValueKind != JsonValueKind.Array) return Scalar(value, at, reader) is { } one ? [one] : null;
        var texts = value.EnumerateArray().Select((item, index) => Scalar(item, $"{at}/{index}", reader)).ToList();
        return texts.Contains(null) ? null : [.. texts.OfType<string>()];
    }

    private static string? Scalar(JsonElement value, string at, MemberReader reader)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String: return value.GetString();
            case JsonValueKind.True: return "true";
            case JsonValueKind.False: return "false";
            case JsonValueKind.Number when value.TryGetDecimal(out var number): return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            default:
                reader.Report(at, "bad-value", "值要写成文字、数字、true/false，或者它们的数组；没有人能答的写 {\"unknown\": true}。",
                    "a value is a string, a number, true, false or an array of these; write {\"unknown\": true} where nobody can tell.");
                return null;
        }
    }
}
