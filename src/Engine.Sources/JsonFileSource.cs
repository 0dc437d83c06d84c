using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>
/// Reads facts from a JSON file of readings by customer reference; for trials, tests and nightly exports. One file may hold several systems:
/// <code>
/// { "systems": { "heating": { "customers": { "C-1001": {
///     "station.t2s": { "value": 38, "at": "2026-01-15T19:50+08:00" },
///     "station.alarms": [],
///     "fee.paid": true,
///     "meter.changed_on": { "none": true }
/// } } } } }
/// </code>
/// A value is a string in the notation of rule files, a number in the fact's unit, true, false or an array of these. A fact that is
/// left out is unknowable, and so is every fact of a customer who is not in the file. The file is read once; load it again for newer readings.
/// </summary>
public sealed class JsonFileSource : IFactSource
{
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, SourceReading>> _customers;

    internal JsonFileSource(string system, ImmutableDictionary<string, ImmutableDictionary<string, SourceReading>> customers)
    {
        System = system;
        _customers = customers;
    }

    /// <inheritdoc/>
    public string System { get; }

    /// <summary>One source for each system of the file.</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="zone">In which times without an offset are read; null: China's.</param>
    /// <exception cref="ReadingsFileException">The file cannot be read or has another shape; says where and how to mend it.</exception>
    public static ImmutableArray<JsonFileSource> Load(string path, TimeZoneInfo? zone = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadingsReader.Read(path, zone ?? TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.CustomerReference is null || !_customers.TryGetValue(request.CustomerReference, out var readings))
            return Task.FromResult<IReadOnlyList<SourceReading>>([]);
        return Task.FromResult<IReadOnlyList<SourceReading>>(
            [.. request.Facts.Select(fact => readings.GetValueOrDefault(fact.Id)).OfType<SourceReading>()]);
    }
}
