using System.Globalization;
using System.Text.Json;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sources;

/// <summary>
/// Takes the facts asked for out of what a system answered. What is not there is left out; what is there and cannot be a value of the fact is
/// handed on so that the engine names it as unreadable.
/// </summary>
internal sealed class ReadingMapper(SystemMapping mapping, TimeZoneInfo zone)
{
    private static readonly string[] NoValueOfAny = ["", ""];
    private static readonly string[] NoChoice = ["{}"];

    public IEnumerable<SourceReading> Read(JsonElement answer, SourceRequest request) =>
        from fact in request.Facts
        where mapping.Facts.ContainsKey(fact.Id)
        let reading = Read(answer, fact, mapping.Facts[fact.Id])
        where reading is not null
        select reading;

    private SourceReading? Read(JsonElement answer, FactDefinition fact, FactMapping place)
    {
        var found = place.Value.Find(answer);
        if (found.Count == 0 && !(place.None.Contains("[]") && place.Value.FindsEmptyList(answer))) return null;
        DateTimeOffset? at = null;
        // A reading that should carry its time and does not may be of last year.
        if (place.At is { } stamp && (at = stamp.Find(answer) is [var time, ..] ? TimeText.Read(time, zone) : null) is null) return Unreadable(fact);
        if (found.Count == 0 || (found.Count == 1 && place.None.Contains(Compact(found[0])))) return new SourceReading(fact.Id, [], at, IsNone: true);
        if (found.Count == 1 && found[0].ValueKind == JsonValueKind.Null) return null;
        var items = found.SelectMany(element => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : Enumerable.Repeat(element, 1));
        var values = items.Select(item => Text(item, fact, place)).ToArray();
        return values.Contains(null) ? Unreadable(fact) with { At = at } : new SourceReading(fact.Id, [.. values.OfType<string>()], at);
    }

    private string? Text(JsonElement value, FactDefinition fact, FactMapping place)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
        if (text is null) return null;
        if (place.Words.TryGetValue(text, out var word)) return word;
        if (fact.Type == FactType.DateTime) return TimeText.Read(value, zone) is { } at ? TimeText.Write(at) : null;
        if (fact.Type is not (FactType.Number or FactType.Duration) || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return text;
        try
        {
            return (number * place.Times).ToString(CultureInfo.InvariantCulture) + place.Unit;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static SourceReading Unreadable(FactDefinition fact) => new(fact.Id, [.. fact.Many ? NoChoice : NoValueOfAny]);

    private static string Compact(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0 ? "[]" : value.GetRawText();
}
