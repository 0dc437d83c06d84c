using System.Globalization;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>Tells the facts of the system <c>coverage</c> from samples around the customer; too few samples tell nothing.</summary>
/// <param name="map">The samples.</param>
public sealed class CoverageSource(CoverageMap map) : IFactSource
{
    internal const string SystemName = "coverage";

    /// <inheritdoc/>
    public string System => SystemName;

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.CustomerReference is null || map.OfCustomer(request.CustomerReference, request.At) is not { } here)
            return Task.FromResult<IReadOnlyList<SourceReading>>([]);
        return Task.FromResult<IReadOnlyList<SourceReading>>([.. request.Facts.Select(fact => Read(fact.Id, here)).OfType<SourceReading>()]);
    }

    private static SourceReading? Read(string fact, CoverageSummary here) => fact switch
    {
        "coverage.rsrp" => Number(fact, here.Rsrp, here.Latest),
        "coverage.outdoor_rsrp" => Number(fact, here.OutdoorRsrp, here.Latest),
        "coverage.share_above" => Number(fact, 100 - here.WeakShare, here.Latest),
        // The list of weak spots and their plans is as new as the file.
        "coverage.listed" => new SourceReading(fact, here.Spots.IsEmpty ? "false" : "true"),
        "coverage.plan_on" => here.Spots.Select(spot => spot.SiteOn).Min() is { } day
            ? new SourceReading(fact, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : new SourceReading(fact, [], IsNone: true),
        _ => null,
    };

    private static SourceReading? Number(string fact, double? value, DateTimeOffset? at) =>
        value is { } number ? new SourceReading(fact, number.ToString("0.#", CultureInfo.InvariantCulture), at) : null;
}
