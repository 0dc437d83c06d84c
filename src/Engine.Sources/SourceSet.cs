using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>All sources of a host.</summary>
/// <param name="Sources">One for each system.</param>
/// <param name="TimeLimit">Long enough for each of them; for <see cref="DecisionEngineOptions.SourceTimeLimit"/>.</param>
public sealed record SourceSet(ImmutableArray<IFactSource> Sources, TimeSpan TimeLimit)
{
    /// <summary>What the engine waits beyond the longest limit of a mapping, so that the mapping's own limit is the one that ends a call.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    /// <summary>Where customers lie; null: no mapping names areas.</summary>
    public AreaBook? Areas { get; init; }

    /// <summary>Null: no samples.</summary>
    public CoverageMap? Coverage { get; init; }

    /// <summary>Reads what a host names.</summary>
    /// <param name="files">Where.</param>
    /// <param name="options">Null: defaults.</param>
    /// <exception cref="ReadingsFileException">The readings cannot be used.</exception>
    /// <exception cref="SystemMappingException">Another file cannot be used, or two of them name one system.</exception>
    public static SourceSet Load(SourceFiles files, SystemSourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new SystemSourceOptions();
        ImmutableArray<IFactSource> fromFile = files.Readings is null ? [] : [.. JsonFileSource.Load(files.Readings, options.Zone)];
        var coverage = files.Coverage is null ? null : CoverageMap.Load(files.Coverage, options.Zone);
        if (coverage is not null) fromFile = fromFile.Add(new CoverageSource(coverage));
        var mapped = files.Systems is null ? null : SystemSources.Load(files.Systems, options);
        try
        {
            // Who names samples wants them; the mapping of the system they stand for may stay in its folder.
            var all = fromFile.AddRange(mapped?.Sources.Where(source => coverage is null || source.System != CoverageSource.SystemName) ?? []);
            if (all.GroupBy(source => source.System).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new SystemMappingException($"系统 {twice.Key} 有两个来源，只留一处 / system '{twice.Key}' has two sources; keep one");
            if (files.Events is { } events) all = WithEvents(all, EventBoard.Load(events, options.Zone), mapped?.Areas, events);
            var limit = new DecisionEngineOptions().SourceTimeLimit;
            // With events the area of the customer is asked first, then the system.
            var longest = mapped is null ? limit : (mapped.LongestTimeLimit * (files.Events is null ? 1 : 2)) + Grace;
            return new SourceSet(all, longest > limit ? longest : limit) { Areas = mapped?.Areas, Coverage = coverage };
        }
        catch (SystemMappingException)
        {
            mapped?.Dispose();
            throw;
        }
    }

    private static ImmutableArray<IFactSource> WithEvents(ImmutableArray<IFactSource> sources, EventBoard board, AreaBook? areas, string file)
    {
        if (areas is null)
            throw new SystemMappingException($"{file}: 要知道客户在哪一片，得有一份接入说明写 \"areas\" / a mapping file has to name \"areas\", else nobody knows where a customer lies");
        var others = board.Systems.Except(sources.Select(source => source.System))
            .Select(IFactSource (system) => new DelegateSource(system, (_, _) => Task.FromResult<IReadOnlyList<SourceReading>>([])));
        return [.. sources.Concat(others).Select(source => new EventSource(source, board, areas))];
    }
}
