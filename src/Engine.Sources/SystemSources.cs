using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>The systems of a folder of mapping files, ready to be asked. One for the life of the process.</summary>
public sealed class SystemSources : IDisposable
{
    /// <summary>Of an answer, in bytes: a page of facts is a few kilobytes.</summary>
    private const int MostBytes = 1024 * 1024;

    private readonly HttpClient _client;

    private SystemSources(HttpClient client, ImmutableArray<IFactSource> sources, AreaBook? areas, TimeSpan longest)
    {
        _client = client;
        Sources = sources;
        Areas = areas;
        LongestTimeLimit = longest;
    }

    /// <summary>One guarded source for each system.</summary>
    public ImmutableArray<IFactSource> Sources { get; }

    /// <summary>Where customers lie; null: no mapping names <c>areas</c>.</summary>
    public AreaBook? Areas { get; }

    /// <summary>The longest limit of any system; the engine's own has to be longer, or it cuts this one short.</summary>
    public TimeSpan LongestTimeLimit { get; }

    /// <summary>Reads the mapping files of a folder.</summary>
    /// <param name="path">A folder of <c>*.system.json</c>, or one such file.</param>
    /// <param name="options">Null: defaults.</param>
    /// <exception cref="SystemMappingException">A file cannot be used; says where and how to mend it.</exception>
    public static SystemSources Load(string path, SystemSourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new SystemSourceOptions();
        var mappings = Files(path).Select(file => SystemMappingReader.Read(file, options.Environment)).ToArray();
        if (mappings.GroupBy(mapping => mapping.System).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new SystemMappingException($"{path}: 系统 {twice.Key} 写了两份，只留一份 / system '{twice.Key}' has two files; keep one");
        if (mappings.Where(mapping => mapping.NamesAreas).Skip(1).FirstOrDefault() is { } second)
            throw new SystemMappingException($"{path}: 只能有一个系统写 \"areas\"，{second.System} 是第二个 / one system alone names \"areas\"; {second.System} is the second");
        var client = new HttpClient(options.Handler ?? new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        }, disposeHandler: options.Handler is null)
        { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MostBytes };
        var sources = mappings.Select(IFactSource (mapping) => new GuardedSource(
            mapping.Http is null ? new SqlSource(mapping, options.Zone) : new HttpSource(mapping, client, options.Zone), mapping.Guard, options.Clock)).ToImmutableArray();
        var areas = Array.FindIndex(mappings, mapping => mapping.NamesAreas) is var named and >= 0 ? new AreaBook(sources[named]) : null;
        return new SystemSources(client, sources, areas, mappings.Select(mapping => mapping.Guard.TimeLimit).DefaultIfEmpty().Max());
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static string[] Files(string path)
    {
        if (File.Exists(path)) return [path];
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.system.json") : [];
        return files.Length > 0 ? [.. files.Order(StringComparer.Ordinal)]
            : throw new SystemMappingException($"{path}: 这里没有 *.system.json；看看路径 / there is no *.system.json here; check the path");
    }
}
