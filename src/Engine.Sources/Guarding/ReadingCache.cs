using System.Collections.Concurrent;
using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>What was read for a customer a moment ago. The key is the whole reference and region, so that nobody is answered with another's readings.</summary>
internal sealed class ReadingCache(TimeSpan keepFor, int mostCustomers, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(string Customer, string? Region), ImmutableDictionary<string, KeptReading>> _kept = new();

    /// <summary>What is still fresh enough to be used again, and a request for the rest.</summary>
    public (IReadOnlyList<SourceReading> Kept, SourceRequest Missing) Find(SourceRequest request)
    {
        if (request.CustomerReference is not { } customer || !_kept.TryGetValue((customer, request.Region), out var facts)) return ([], request);
        var now = clock.GetUtcNow();
        var usable = request.Facts.Where(fact => facts.TryGetValue(fact.Id, out var kept) && now - kept.At < keepFor).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return ([.. usable.SelectMany(id => facts[id].Readings)], request with { Facts = request.Facts.RemoveAll(fact => usable.Contains(fact.Id)) });
    }

    /// <summary>Keeps what was read, and that what was asked and not told is not known.</summary>
    public void Keep(SourceRequest request, IReadOnlyList<SourceReading> read)
    {
        if (request.CustomerReference is not { } customer) return;
        MakeRoom();
        var now = clock.GetUtcNow();
        // A reading without a time was taken just now; used again later it is that old.
        var byFact = read.ToLookup(reading => reading.Fact, reading => reading with { At = reading.At ?? now }, StringComparer.Ordinal);
        var fresh = request.Facts.Select(fact => KeyValuePair.Create(fact.Id, new KeptReading([.. byFact[fact.Id]], now)));
        _kept.AddOrUpdate((customer, request.Region),
            (_, added) => ImmutableDictionary.CreateRange(StringComparer.Ordinal, added), (_, before, added) => before.SetItems(added), fresh.ToArray());
    }

    private void MakeRoom()
    {
        if (_kept.Count < mostCustomers) return;
        var now = clock.GetUtcNow();
        foreach (var (key, facts) in _kept)
            if (facts.Values.All(kept => now - kept.At >= keepFor)) _kept.TryRemove(key, out _);
        if (_kept.Count >= mostCustomers) _kept.Clear();
    }

    private sealed record KeptReading(ImmutableArray<SourceReading> Readings, DateTimeOffset At);
}
