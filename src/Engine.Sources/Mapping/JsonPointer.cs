using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace DiagnosisEngine.Sources;

/// <summary>RFC 6901, and a step <c>*</c> that takes every item of an array.</summary>
internal sealed class JsonPointer
{
    private readonly ImmutableArray<string> _steps;

    private JsonPointer(ImmutableArray<string> steps) => _steps = steps;

    /// <summary>Null when the text is no pointer.</summary>
    public static JsonPointer? Read(string text) => text.Length == 0 ? new JsonPointer([])
        : text[0] != '/' ? null
        : new JsonPointer([.. text[1..].Split('/').Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))]);

    /// <summary>A column of a row.</summary>
    public static JsonPointer Column(string name) => new([name]);

    public IReadOnlyList<JsonElement> Find(JsonElement root) => Find(root, _steps);

    /// <summary>The list whose items it takes is there and has none; a list that is not there says nothing.</summary>
    public bool FindsEmptyList(JsonElement root) => _steps.IndexOf("*") is var every and >= 0
        && Find(root, _steps[..every]) is [{ ValueKind: JsonValueKind.Array } list] && list.GetArrayLength() == 0;

    private static IReadOnlyList<JsonElement> Find(JsonElement root, ImmutableArray<string> steps)
    {
        IReadOnlyList<JsonElement> found = [root];
        foreach (var step in steps) found = [.. found.SelectMany(element => Step(element, step))];
        return found;
    }

    private static JsonElement[] Step(JsonElement element, string step)
    {
        if (element.ValueKind == JsonValueKind.Object) return element.TryGetProperty(step, out var member) ? [member] : [];
        if (element.ValueKind != JsonValueKind.Array) return [];
        if (step == "*") return [.. element.EnumerateArray()];
        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < element.GetArrayLength() ? [element[index]] : [];
    }
}
