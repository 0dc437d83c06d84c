using System.Collections.Immutable;

namespace DiagnosisEngine.Sources;

/// <summary>
/// Where the signal is weak, from samples by cell, grid and address, with the registered weak spots and the plans for them. Immutable.
/// A folder holds <c>samples.csv</c> (at,lat,lon,cell,rsrp,sinr,indoor), <c>places.csv</c> (reference,kind,lat,lon,cell) and <c>spots.csv</c> (title,lat,lon,radius,site_on).
/// </summary>
public sealed class CoverageMap
{
    private readonly CoverageOptions _options;
    private readonly ILookup<string, CoverageSample> _byCell;
    private readonly ILookup<(int, int), CoverageSample> _byGrid;
    private readonly ImmutableDictionary<(string Kind, string Reference), (GeoPoint Where, string Cell)> _places;
    private readonly ImmutableArray<WeakSpot> _spots;

    internal CoverageMap(IReadOnlyCollection<CoverageSample> samples, ImmutableDictionary<(string, string), (GeoPoint, string)> places, ImmutableArray<WeakSpot> spots, CoverageOptions options)
    {
        _options = options;
        _byCell = samples.ToLookup(sample => sample.Cell, StringComparer.Ordinal);
        _byGrid = samples.ToLookup(sample => sample.Where.Grid);
        _places = places;
        _spots = spots;
    }

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">With the three files; only the samples must be there.</param>
    /// <param name="zone">In which times without an offset are read; null: China's.</param>
    /// <param name="options">Null: defaults.</param>
    /// <exception cref="SystemMappingException">A file cannot be used; says where and how to mend it.</exception>
    public static CoverageMap Load(string folder, TimeZoneInfo? zone = null, CoverageOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new CoverageReader(folder, zone ?? TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")).Read(options ?? new CoverageOptions());
    }

    /// <summary>Of a cell.</summary>
    public CoverageSummary OfCell(string cell, DateTimeOffset at)
    {
        var samples = Recent(_byCell[cell], at);
        return Summarise("cell:" + cell, samples, _spots.Where(spot => samples.Any(sample => Covers(spot, sample.Where))));
    }

    /// <summary>Of a cell of the grid, as <c>36066:120382</c>: thousandths of a degree north and east. Null: no such name.</summary>
    public CoverageSummary? OfGrid(string grid, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(grid);
        if (grid.Split(':') is not [var north, var east] || !int.TryParse(north, out var n) || !int.TryParse(east, out var e)) return null;
        var middle = new GeoPoint((n + 0.5) / 1000, (e + 0.5) / 1000);
        return Summarise("grid:" + grid, Recent(_byGrid[(n, e)], at), _spots.Where(spot => Covers(spot, middle)));
    }

    /// <summary>Around a point.</summary>
    public CoverageSummary OfPoint(GeoPoint point, DateTimeOffset at, string? name = null)
    {
        var (north, east) = point.Grid;
        // Two grid cells each way hold the whole circle, at our latitudes east to west too.
        var near = from n in Enumerable.Range(north - 2, 5)
                   from e in Enumerable.Range(east - 3, 7)
                   from sample in _byGrid[(n, e)]
                   where sample.Where.DistanceTo(point) <= _options.Radius
                   select sample;
        return Summarise(name ?? $"grid:{point.GridName}", Recent(near, at), _spots.Where(spot => Covers(spot, point)));
    }

    /// <summary>Around a customer's place. Null: nobody said where it is.</summary>
    public CoverageSummary? OfCustomer(string reference, DateTimeOffset at) => OfPlace("customer", reference, at);

    /// <summary>Around an address. Null: nobody said where it is.</summary>
    public CoverageSummary? OfAddress(string address, DateTimeOffset at) => OfPlace("address", address, at);

    /// <summary>Registered weak spots that cover a point.</summary>
    public IEnumerable<WeakSpot> SpotsAt(GeoPoint point) => _spots.Where(spot => Covers(spot, point));

    private CoverageSummary? OfPlace(string kind, string reference, DateTimeOffset at) =>
        _places.TryGetValue((kind, reference), out var place) ? OfPoint(place.Where, at, kind == "customer" ? "customer" : $"{kind}:{reference}") : null;

    private CoverageSample[] Recent(IEnumerable<CoverageSample> samples, DateTimeOffset at) => [.. samples.Where(sample => sample.At <= at && sample.At >= at - _options.Window)];

    private static bool Covers(WeakSpot spot, GeoPoint point) => spot.Where.DistanceTo(point) <= spot.Radius;

    private CoverageSummary Summarise(string place, CoverageSample[] samples, IEnumerable<WeakSpot> spots)
    {
        var indoor = Array.FindAll(samples, sample => sample.IsIndoor == true);
        var outdoor = Array.FindAll(samples, sample => sample.IsIndoor == false);
        var enough = samples.Length >= _options.Fewest;
        var here = indoor.Length >= _options.Fewest ? indoor : samples;
        var noise = Array.FindAll(samples, sample => sample.Sinr is not null);
        var summary = new CoverageSummary(place, samples.Length, samples.Length == 0 ? null : samples.Max(sample => sample.At))
        {
            Indoor = indoor.Length,
            Outdoor = outdoor.Length,
            Rsrp = enough ? Median(here.Select(sample => sample.Rsrp)) : null,
            OutdoorRsrp = outdoor.Length >= _options.Fewest ? Median(outdoor.Select(sample => sample.Rsrp)) : null,
            Sinr = noise.Length >= _options.Fewest ? Median(noise.Select(sample => sample.Sinr!.Value)) : null,
            WeakShare = enough ? Share(here, sample => sample.Rsrp < _options.WeakRsrp) : null,
            NoisyShare = noise.Length >= _options.Fewest ? Share(noise, sample => sample.Sinr < _options.NoisySinr) : null,
            Spots = [.. spots],
            Verdict = "unknown",
        };
        return summary with { Verdict = Judge(summary) };
    }

    private string Judge(CoverageSummary summary) => summary switch
    {
        { WeakShare: null } => "unknown",
        { WeakShare: var weak } when weak >= _options.WeakShare => summary.OutdoorRsrp >= _options.WeakRsrp && summary.Indoor >= _options.Fewest ? "weak-indoors" : "weak",
        { NoisyShare: var noisy } when noisy >= _options.WeakShare => "noisy",
        _ => "good",
    };

    private static double Share(CoverageSample[] samples, Predicate<CoverageSample> holds) => Math.Round(100.0 * Array.FindAll(samples, holds).Length / samples.Length, 1);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return Math.Round(sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, 1);
    }
}
