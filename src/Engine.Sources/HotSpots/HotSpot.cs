using System.Collections.Immutable;

namespace DiagnosisEngine.Sources;

/// <summary>A place where complaints gather.</summary>
/// <param name="Place">Its id.</param>
/// <param name="Complaints">How many.</param>
/// <param name="Causes">Found there, most first.</param>
/// <param name="Categories">Complained of there, most first.</param>
/// <param name="Hours">By hour of the day, 24.</param>
/// <param name="Devices">Named there, most first.</param>
/// <param name="WeakSpots">Registered weak spots that lie there.</param>
public sealed record HotSpot(string Place, int Complaints, ImmutableArray<Counted> Causes, ImmutableArray<Counted> Categories, ImmutableArray<int> Hours,
    ImmutableArray<Counted> Devices, ImmutableArray<WeakSpot> WeakSpots);
