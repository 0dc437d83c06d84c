using System.Globalization;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.NRules.Cases;

/// <summary>Feeds the count of live cases to the facts that a host's own count would feed, so that gates act on it.</summary>
/// <param name="system">The system that the rules name as the source of those facts.</param>
/// <param name="cases">The cases.</param>
/// <param name="counts">Fact to the kind of case and the kind of place that it counts.</param>
/// <param name="placesOf">Where a customer hangs: kind of place to its id. Empty: unknown.</param>
public sealed class CaseCounts(string system, LiveCases cases, IReadOnlyDictionary<string, (string Kind, string PlaceKind)> counts,
    Func<string, IReadOnlyDictionary<string, string>> placesOf) : IFactSource
{
    /// <inheritdoc/>
    public string System => system;

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var places = request.CustomerReference is { } customer ? placesOf(customer) : null;
        IReadOnlyList<SourceReading> readings =
        [
            .. from fact in request.Facts
               where counts.ContainsKey(fact.Id)
               let count = counts[fact.Id]
               let place = places?.GetValueOrDefault(count.PlaceKind)
               where place is not null
               select new SourceReading(fact.Id, cases.Recent(count.Kind, count.PlaceKind, place).ToString(CultureInfo.InvariantCulture)),
        ];
        return Task.FromResult(readings);
    }
}
