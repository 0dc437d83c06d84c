using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Systems;

/// <summary>The faults put into systems; they change while the program runs.</summary>
internal sealed class Faults(IReadOnlyDictionary<string, Fault> initial)
{
    private readonly ConcurrentDictionary<string, Fault> _faults = new(initial);
    private int _requests;

    public IReadOnlyDictionary<string, Fault> All => _faults;

    /// <summary>What hits the next request. Counted, not drawn by chance, so that a run can be repeated.</summary>
    public Fault Next(string system)
    {
        var number = Interlocked.Increment(ref _requests);
        return _faults.TryGetValue(system, out var fault) && number % Math.Max(1, fault.Every) == 0 ? fault : Fault.None;
    }

    public void Set(string system, Fault fault) => _faults[system] = fault;

    public void Clear() => _faults.Clear();

    public static JsonNode? Spoil(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Key == "readAt" ? member.Value?.DeepClone() : Spoil(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Spoil)]),
        _ => JsonValue.Create("??"),
    };
}
