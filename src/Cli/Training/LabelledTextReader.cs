using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>Reads labelled complaints: JSON Lines with <c>text</c> and <c>category</c> or <c>group</c>; optional <c>id</c>, <c>groups</c>, <c>hazards</c>, <c>ambiguous</c>.</summary>
internal sealed class LabelledTextReader(RuleBase rules)
{
    /// <summary>All lines of all files.</summary>
    /// <param name="files">Texts, with their labels where no file of labels is given.</param>
    /// <param name="labels">Labels by <c>id</c>; null: they stand beside the texts.</param>
    /// <exception cref="BadInputException">A file is missing or a line cannot be read; the message names file and line.</exception>
    public ImmutableArray<LabelledText> Read(IEnumerable<string> files, string? labels = null)
    {
        var byId = labels is null ? null : Lines(labels).ToDictionary(line => Word(line.Row, "id") ?? "", line => line.Row, StringComparer.Ordinal);
        return [.. files.SelectMany(Lines).Select(line => Read(line.Row, line.Place, byId))];
    }

    private LabelledText Read(JsonElement row, string place, Dictionary<string, JsonElement>? labels)
    {
        var id = Word(row, "id") ?? "";
        var text = Word(row, "text") ?? throw Wrong(place, "没有 text", "there is no text");
        var label = labels is null ? row : labels.TryGetValue(id, out var found) ? found : throw Wrong(place, $"没有“{id}”的标注", $"there is no label for '{id}'");
        var category = Word(label, "category") is { } named && rules.Categories.ContainsKey(named) ? named : null;
        var group = Word(label, "group") ?? (category is null ? null : rules.Categories[category].Group) ?? throw Wrong(place, "没有 category 也没有 group", "there is neither category nor group");
        if (!rules.Groups.Any(g => g.Id == group)) throw Wrong(place, $"没有叫“{group}”的分组", $"there is no group '{group}'");
        return new(id, text, category, group, [.. Words(label, "hazards")])
        {
            Groups = [.. Words(label, "groups").Prepend(group).Distinct()],
            IsAmbiguous = label.TryGetProperty("ambiguous", out var flag) && flag.ValueKind == JsonValueKind.True,
        };
    }

    private static IEnumerable<(JsonElement Row, string Place)> Lines(string file)
    {
        if (!File.Exists(file)) throw new BadInputException(new($"没有文件 {file}", $"there is no file {file}"));
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return (Parse(line, $"{file}:{number}"), $"{file}:{number}");
        }
    }

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

    private static string? Word(JsonElement row, string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Words(JsonElement row, string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString() ?? "") : [];

    private static BadInputException Wrong(string place, string chinese, string english) => new(new($"{place}：{chinese}", $"{place}: {english}"));
}
