using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>Reads labelled complaints: JSON Lines with <c>text</c> and <c>category</c> or <c>group</c>; optional <c>id</c>, <c>groups</c>, <c>hazards</c>, <c>plain</c>, <c>ambiguous</c>.</summary>
internal sealed class LabelledTextReader(RuleBase rules)
{
    /// <summary>A line may hold <c>hazards</c>, perhaps none, without category and group: of that nobody judged what it is about. Unless it is <c>plain</c>, it is a clause of a letter.</summary>
    public bool TakesDangersAlone { get; init; }

    /// <summary>All lines of all files.</summary>
    /// <param name="files">Texts, with their labels where no file of labels is given.</param>
    /// <param name="labels">Labels by <c>id</c>; null: they stand beside the texts.</param>
    /// <exception cref="BadInputException">A file is missing or a line cannot be read; the message names file and line.</exception>
    public ImmutableArray<LabelledText> Read(IEnumerable<string> files, string? labels = null)
    {
        var byId = labels is null ? null : JsonLines.Read(labels).ToDictionary(line => JsonLines.Word(line.Row, "id") ?? "", line => line.Row, StringComparer.Ordinal);
        return [.. files.SelectMany(JsonLines.Read).Select(line => Read(line.Row, line.Place, byId))];
    }

    private LabelledText Read(JsonElement row, string place, Dictionary<string, JsonElement>? labels)
    {
        var id = JsonLines.Word(row, "id") ?? "";
        var text = JsonLines.Word(row, "text") ?? throw JsonLines.Wrong(place, "没有 text", "there is no text");
        var label = labels is null ? row : labels.TryGetValue(id, out var found) ? found : throw JsonLines.Wrong(place, $"没有“{id}”的标注", $"there is no label for '{id}'");
        var named = JsonLines.Word(label, "category");
        var category = named is not null && rules.Categories.ContainsKey(named) ? named : null;
        var group = JsonLines.Word(label, "group") ?? (category is null ? null : rules.Categories[category].Group)
            ?? (TakesDangersAlone && named is null && label.TryGetProperty("hazards", out _) ? LabelledText.NoGroup : throw JsonLines.Wrong(place, "没有 category 也没有 group", "there is neither category nor group"));
        if (group != LabelledText.NoGroup && !rules.Groups.Any(g => g.Id == group)) throw JsonLines.Wrong(place, $"没有叫“{group}”的分组", $"there is no group '{group}'");
        return new(id, text, category, group, [.. JsonLines.Words(label, "hazards")])
        {
            Groups = [.. JsonLines.Words(label, "groups").Prepend(group).Distinct()],
            Register = IsTrue(label, "plain") ? Register.Plain : group == LabelledText.NoGroup || text.Length > Stretches.LongestTalk ? Register.Letter : Register.Spoken,
            IsAmbiguous = IsTrue(label, "ambiguous"),
        };
    }

    private static bool IsTrue(JsonElement label, string member) => label.TryGetProperty(member, out var flag) && flag.ValueKind == JsonValueKind.True;
}
