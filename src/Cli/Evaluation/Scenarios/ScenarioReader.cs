using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Reads conversations: JSON Lines with <c>text</c> and <c>expected</c> (a cause, or null); optional <c>id</c>, <c>region</c>, <c>at</c>, <c>facts</c> (known from the start), <c>answers</c>, <c>acceptable</c>, <c>mustNot</c>, <c>said</c>.</summary>
internal sealed class ScenarioReader(RuleBase rules)
{
    private static readonly string[] Members = ["id", "text", "region", "at", "facts", "answers", "expected", "acceptable", "mustNot", "said", "note"];

    private readonly TimeZoneInfo _zone = rules.TimeZone;

    /// <summary>All lines of all files.</summary>
    /// <exception cref="BadInputException">A file is missing or a line cannot be read; the message names file and line.</exception>
    public ImmutableArray<Scenario> Read(IEnumerable<string> files) => [.. files.SelectMany(JsonLines.Read).Select(line => Read(line.Row, line.Place))];

    private Scenario Read(JsonElement row, string place)
    {
        foreach (var member in row.EnumerateObject().Where(m => !Members.Contains(m.Name)))
            throw JsonLines.Wrong(place, $"没有叫“{member.Name}”的键；有 {string.Join(' ', Members)}", $"there is no member '{member.Name}'; only {string.Join(' ', Members)}");
        if (!row.TryGetProperty("expected", out _)) throw JsonLines.Wrong(place, "没有 expected：写原因的编号，没有原因写 null", "there is no expected: write the id of the cause, or null for none");
        var (expected, acceptable, said) = (JsonLines.Word(row, "expected"), JsonLines.Words(row, "acceptable").ToList(), JsonLines.Words(row, "said").ToList());
        foreach (var cause in acceptable.Prepend(expected).OfType<string>().Where(id => !rules.Causes.ContainsKey(id)))
            throw JsonLines.Wrong(place, $"没有叫“{cause}”的原因", $"there is no cause '{cause}'");
        foreach (var fact in said.Where(id => !rules.Facts.ContainsKey(id))) throw JsonLines.Wrong(place, $"没有叫“{fact}”的事实", $"there is no fact '{fact}'");
        return new(JsonLines.Word(row, "id") ?? place, new()
        {
            Text = JsonLines.Word(row, "text") ?? throw JsonLines.Wrong(place, "没有 text", "there is no text"),
            Region = JsonLines.Word(row, "region"),
            ReceivedAt = Time(row, place),
            Facts = [.. Facts(row, "facts", place).Select(pair => KeyValuePair.Create(pair.Key, FromItsSource(pair.Key, pair.Value)))],
        }, Facts(row, "answers", place), expected, [.. acceptable], [.. JsonLines.Words(row, "mustNot")], [.. said]);
    }

    private DateTimeOffset? Time(JsonElement row, string place) => JsonLines.Word(row, "at") is not { } text ? null
        : ComplaintJson.ReadTime(text, _zone) ?? throw JsonLines.Wrong(place, "at 写成 2026-01-15T20:00", "write at as 2026-01-15T20:00");

    private ImmutableDictionary<string, GivenFact> Facts(JsonElement row, string key, string place)
    {
        if (!row.TryGetProperty(key, out var facts)) return ImmutableDictionary<string, GivenFact>.Empty;
        try
        {
            return ComplaintJson.ReadFacts(facts, _zone).ToImmutableDictionary(pair => pair.Key, pair => Commands.FactText.Plain(pair.Value));
        }
        catch (ComplaintException e)
        {
            throw JsonLines.Wrong($"{place} {key}{e.Errors[0].Pointer}", e.Errors[0].Message.Chinese, e.Errors[0].Message.English);
        }
    }

    // What is known from the start was read where the rules would look first.
    private GivenFact FromItsSource(string fact, GivenFact given) =>
        given.Source is null && rules.Facts.TryGetValue(fact, out var definition) && definition.Sources is [var best, ..] ? given with { Source = best.ToString() } : given;
}
