using System.Text.Json;
using System.Text.Json.Nodes;

namespace Systems;

/// <summary>
/// A file that says what each system knows: of everybody (<c>normal</c>), of one customer, and of everybody in the area of a present event.
/// Times are written from now: <c>"@-10min"</c>, <c>"@+2h"</c>, and days <c>"@day-60"</c>.
/// </summary>
internal sealed class Scenario
{
    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly ScenarioFile _file;

    private Scenario(ScenarioFile file) => _file = file;

    public IEnumerable<string> Systems => _file.Normal.Keys;

    public IEnumerable<string> Customers => _file.Customers.Keys;

    public IReadOnlyDictionary<string, Fault> Faults => _file.Faults;

    public static Scenario Load(string path) => new(JsonSerializer.Deserialize<ScenarioFile>(File.ReadAllText(path), Lenient)
        ?? throw new InvalidDataException($"{path} is empty"));

    /// <summary>Null: there is no such system, or it does not know the customer.</summary>
    public JsonObject? Record(string system, string customer, DateTimeOffset now, TimeSpan age)
    {
        if (!_file.Normal.TryGetValue(system, out var normal) || Customer(customer) is not { } known) return null;
        var record = (JsonObject)normal.DeepClone();
        foreach (var covering in _file.Events.Where(happening => happening.System == system && known.Areas.Contains(happening.Area) && happening.Covers(now)))
            Lay(record, covering.Record);
        if (known.Systems.TryGetValue(system, out var own)) Lay(record, own);
        record["readAt"] = "@+0min";
        if (system == "gis") record["areas"] = new JsonArray([.. known.Areas.Select(area => JsonValue.Create(area))]);
        return (JsonObject)Moments.Fill(record, now, age)!;
    }

    /// <summary>Beside those written one by one, a scenario may hold a street of customers: <c>"streets": { "S-": { "areas": ["TR-9"] } }</c> knows S-1, S-2 and so on.</summary>
    private KnownCustomer? Customer(string reference) => _file.Customers.TryGetValue(reference, out var known) ? known
        : _file.Streets.FirstOrDefault(street => reference.StartsWith(street.Key, StringComparison.Ordinal)).Value;

    private static void Lay(JsonObject under, JsonObject over)
    {
        foreach (var (name, value) in over)
        {
            if (value is JsonObject inside && under[name] is JsonObject place) Lay(place, inside);
            else under[name] = value?.DeepClone();
        }
    }
}
