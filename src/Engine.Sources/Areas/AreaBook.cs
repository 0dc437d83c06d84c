using System.Collections.Immutable;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sources;

/// <summary>In which areas a customer lies: transformer, building, station, cell. Read from the system whose mapping file names <c>areas</c>.</summary>
public sealed class AreaBook
{
    /// <summary>No fact bears this name; the mapping reads areas as it reads facts.</summary>
    internal const string Key = "$areas";

    private static readonly ImmutableArray<FactDefinition> Asked = [new FactDefinition { Id = Key, Title = Key, Type = FactType.Text, Many = true }];

    private readonly IFactSource _source;

    internal AreaBook(IFactSource source) => _source = source;

    /// <summary>Ids of the areas; none where the customer is not known. Throws what the system throws.</summary>
    public async Task<ImmutableArray<string>> FindAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.CustomerReference is null) return [];
        var readings = await _source.ReadAsync(request with { Facts = Asked }, cancellationToken).ConfigureAwait(false);
        return [.. readings.Where(reading => reading.Fact == Key && !reading.IsNone).SelectMany(reading => reading.Values).Where(area => area.Length > 0).Distinct()];
    }
}
