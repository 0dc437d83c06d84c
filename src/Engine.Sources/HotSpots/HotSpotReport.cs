using System.Collections.Immutable;

namespace DiagnosisEngine.Sources;

/// <summary>Where complaints gather by place, cause and hour, and which weak spots and devices they point at.</summary>
/// <param name="Complaints">All that were counted.</param>
/// <param name="From">The first; null: none.</param>
/// <param name="Until">The last.</param>
/// <param name="Spots">Places with enough complaints, most first.</param>
/// <param name="Causes">Over all places.</param>
/// <param name="Hours">By hour of the day, 24.</param>
/// <param name="Devices">Devices that many complaints name.</param>
public sealed record HotSpotReport(int Complaints, DateTimeOffset? From, DateTimeOffset? Until, ImmutableArray<HotSpot> Spots, ImmutableArray<Counted> Causes,
    ImmutableArray<int> Hours, ImmutableArray<Counted> Devices)
{
    /// <summary>Counts.</summary>
    /// <param name="complaints">In any order.</param>
    /// <param name="zone">Whose hours.</param>
    /// <param name="fewest">A place with fewer complaints is no hot spot.</param>
    /// <param name="coverage">Names the weak spots that lie there; null: none are known.</param>
    public static HotSpotReport Of(IReadOnlyCollection<ReportedComplaint> complaints, TimeZoneInfo zone, int fewest = 3, CoverageMap? coverage = null)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        ArgumentNullException.ThrowIfNull(zone);
        var spots = from complaint in complaints
                    group complaint by complaint.Place into there
                    let all = there.ToArray()
                    where all.Length >= fewest
                    orderby all.Length descending, there.Key
                    select new HotSpot(there.Key, all.Length, Count(all, c => c.Cause), Count(all, c => c.Category), Hourly(all, zone), Count(all, c => c.Device), Weak(all, coverage));
        return new HotSpotReport(complaints.Count, complaints.Count == 0 ? null : complaints.Min(c => c.At), complaints.Count == 0 ? null : complaints.Max(c => c.At),
            [.. spots], Count(complaints, c => c.Cause), Hourly(complaints, zone), [.. Count(complaints, c => c.Device).Where(device => device.Count >= fewest)]);
    }

    private static ImmutableArray<Counted> Count(IEnumerable<ReportedComplaint> complaints, Func<ReportedComplaint, string?> named) =>
    [
        .. from complaint in complaints
           let name = named(complaint)
           where name is not null
           group complaint by name into same
           orderby same.Count() descending, same.Key
           select new Counted(same.Key, same.Count()),
    ];

    private static ImmutableArray<int> Hourly(IEnumerable<ReportedComplaint> complaints, TimeZoneInfo zone)
    {
        var hours = new int[24];
        foreach (var complaint in complaints) hours[TimeZoneInfo.ConvertTime(complaint.At, zone).Hour]++;
        return [.. hours];
    }

    private static ImmutableArray<WeakSpot> Weak(ReportedComplaint[] complaints, CoverageMap? coverage) => coverage is null ? []
        : [.. complaints.Where(c => c.Where is not null).Select(c => c.Where!.Value).Distinct().SelectMany(coverage.SpotsAt).Distinct()];
}
