using System.Text.Json;

namespace DiagnosisEngine.Cli;

/// <summary>Reads JSON Lines: one object a line, empty lines passed over.</summary>
internal static class JsonLines
{
    /// <summary>Every row with its place, <c>file:line</c>.</summary>
    /// <exception cref="BadInputException">The file is missing, or a line holds no object.</exception>
    public static IEnumerable<(JsonElement Row, string Place)> Read(string file)
    {
        if (!File.Exists(file)) throw new BadInputException(new($"没有文件 {file}", $"there is no file {file}"));
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return (Parse(line, $"{file}:{number}"), $"{file}:{number}");
        }
    }

    /// <summary>A text member; null where there is none.</summary>
    public static string? Word(JsonElement row, string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A list of texts; empty where there is none.</summary>
    public static IEnumerable<string> Words(JsonElement row, string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString() ?? "") : [];

    public static BadInputException Wrong(string place, string chinese, string english) => new(new($"{place}：{chinese}", $"{place}: {english}"));

    private static JsonElement Parse(string line, string place)
    {
        try
        {
            return JsonElement.Parse(line) is { ValueKind: JsonValueKind.Object } row ? row : throw Wrong(place, "每行要是一个 JSON 对象", "every line must be a JSON object");
        }
        catch (JsonException)
        {
            throw Wrong(place, "不是 JSON", "this is no JSON");
        }
    }
}
