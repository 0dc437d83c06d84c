using DiagnosisEngine.Api.Coverage;

namespace DiagnosisEngine.Api.HotSpots;

/// <summary>Where complaints gather: places with the most first, causes and devices over all places, counts by hour of the day.</summary>
internal sealed record HotSpotsAnswer(int Complaints, string? From, string? Until, IReadOnlyList<HotSpotPart> Spots, IReadOnlyList<CountPart> Causes, IReadOnlyList<int> Hours, IReadOnlyList<CountPart> Devices);

/// <summary>A place where complaints gather.</summary>
internal sealed record HotSpotPart(string Place, int Complaints, IReadOnlyList<CountPart> Causes, IReadOnlyList<CountPart> Categories, IReadOnlyList<int> Hours, IReadOnlyList<CountPart> Devices, IReadOnlyList<WeakSpotPart> WeakSpots);

/// <summary>How often something was named.</summary>
internal sealed record CountPart(string Id, int Count);
