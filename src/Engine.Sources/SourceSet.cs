using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>All sources of a host, from a file of readings and a folder of mapping files.</summary>
/// <param name="Sources">One for each system.</param>
/// <param name="TimeLimit">Long enough for each of them; for <see cref="DecisionEngineOptions.SourceTimeLimit"/>.</param>
public sealed record SourceSet(ImmutableArray<IFactSource> Sources, TimeSpan TimeLimit)
{
    /// <summary>What the engine waits beyond the longest limit of a mapping, so that the mapping's own limit is the one that ends a call.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    /// <summary>Reads what a host names.</summary>
    /// <param name="readings">A file of readings; null: none.</param>
    /// <param name="systems">A folder of mapping files; null: none.</param>
    /// <param name="options">Null: defaults.</param>
    /// <exception cref="ReadingsFileException">The readings cannot be used.</exception>
    /// <exception cref="SystemMappingException">A mapping cannot be used, or both name one system.</exception>
    public static SourceSet Load(string? readings, string? systems, SystemSourceOptions? options = null)
    {
        ImmutableArray<IFactSource> fromFile = readings is null ? [] : [.. JsonFileSource.Load(readings, options?.Zone)];
        var mapped = systems is null ? null : SystemSources.Load(systems, options);
        var all = fromFile.AddRange(mapped?.Sources ?? []);
        if (all.GroupBy(source => source.System).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            mapped?.Dispose();
            throw new SystemMappingException($"{systems}: 系统 {twice.Key} 在读数文件里也有，只留一处 / system '{twice.Key}' stands in the readings too; keep one");
        }
        var limit = new DecisionEngineOptions().SourceTimeLimit;
        return new SourceSet(all, mapped is not null && mapped.LongestTimeLimit + Grace > limit ? mapped.LongestTimeLimit + Grace : limit);
    }
}
