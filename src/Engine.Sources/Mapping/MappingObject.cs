using System.Globalization;
using System.Text.Json;

namespace DiagnosisEngine.Sources;

/// <summary>One object of a mapping file. Members are taken one by one; what is left over at the end is a mistake, so a misspelt name never passes in silence.</summary>
internal sealed class MappingObject(string file, string at, JsonElement element)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public JsonElement? Take(string name)
    {
        _taken.Add(name);
        return element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
    }

    public string? Text(string name) => Take(name) is not { } member ? null
        : member.ValueKind == JsonValueKind.String ? member.GetString()
        : throw Wrong(name, "这里要一段文字", "a string belongs here");

    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : throw Wrong(name, $"少了 \"{name}\"", $"\"{name}\" is missing");

    public TimeSpan? Duration(string name)
    {
        if (Text(name) is not { } text) return null;
        var digits = text.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        double? milliseconds = text[digits.Length..] switch { "ms" => 1, "s" => 1_000, "min" => 60_000, "h" => 3_600_000, _ => null };
        if (milliseconds is { } one && double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count * one < int.MaxValue)
            return TimeSpan.FromMilliseconds(count * one);
        throw Wrong(name, "时长写成 800ms、1.5s、15min 或 1h", "write a duration as 800ms, 1.5s, 15min or 1h");
    }

    public int? Count(string name, int least, int most) => Take(name) is not { } member ? null
        : member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var count) && count >= least && count <= most ? count
        : throw Wrong(name, $"这里要 {least} 到 {most} 的整数", $"a whole number from {least} to {most} belongs here");

    public bool Flag(string name) => Take(name) is { } member
        && (member.ValueKind is JsonValueKind.True or JsonValueKind.False ? member.GetBoolean() : throw Wrong(name, "这里要 true 或 false", "true or false belongs here"));

    public MappingObject? Object(string name) => Take(name) is { } member ? Of(member, name) : null;

    public MappingObject Of(JsonElement member, string name) => member.ValueKind == JsonValueKind.Object ? new MappingObject(file, $"{at}/{name}", member)
        : throw Wrong(name, "这里要一个对象 {…}", "an object {...} belongs here");

    public IEnumerable<JsonProperty> Members() => element.EnumerateObject();

    public void RefuseOthers(params ReadOnlySpan<string> notes)
    {
        foreach (var member in element.EnumerateObject())
            if (!_taken.Contains(member.Name) && !notes.Contains(member.Name))
                throw Wrong(member.Name, $"不认识 \"{member.Name}\"；这里可以写 {string.Join(" ", _taken)}", $"\"{member.Name}\" is not known; {string.Join(" ", _taken)} may stand here");
    }

    public SystemMappingException Wrong(string name, string chinese, string english) => new($"{file}: {at}/{name}: {chinese} / {english}");
}
