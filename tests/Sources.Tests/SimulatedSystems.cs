using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Testing;
using Microsoft.AspNetCore.Builder;
using Systems;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>The simulated systems of the sample on a loopback port, at an evening in January; the rules of this repository read them by the sample's mapping files.</summary>
public sealed class SimulatedSystems : IAsyncLifetime
{
    public static readonly DateTimeOffset Now = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "Systems");
    private readonly WebApplication _app = SystemsApp.Build(["--urls", "http://127.0.0.1:0", "--scenario", Path.Combine(Sample, "scenarios", "city.json")], new StillClock());
    private readonly List<SystemSources> _opened = [];

    /// <summary>The rules without any system.</summary>
    public DecisionEngine Alone { get; } = Load(null, []);

    /// <summary>The rules with every system well and answering; for tests that put no fault into them.</summary>
    public DecisionEngine Calm => field ??= Connected(TimeSpan.FromSeconds(30));

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    /// <summary>The rules with the systems, newly connected: no memory, no tripped breaker.</summary>
    /// <param name="limit">For each system.</param>
    /// <param name="more">Sources besides.</param>
    public DecisionEngine Connected(TimeSpan limit, params IFactSource[] more)
    {
        var systems = SystemSources.Load(Path.Combine(Sample, "mappings"), new SystemSourceOptions { Environment = name => name == "SYSTEMS" ? _app.Urls.First() : null });
        _opened.Add(systems);
        return Load(limit, [.. systems.Sources, .. more]);
    }

    public async Task DisposeAsync()
    {
        _opened.ForEach(systems => systems.Dispose());
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public static Complaint Complaint(string text, string? customer) => new() { Text = text, CustomerReference = customer, Region = "CN-3702", ReceivedAt = Now };

    private static DecisionEngine Load(TimeSpan? limit, IReadOnlyList<IFactSource> sources)
    {
        var load = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = sources, SourceTimeLimit = limit ?? TimeSpan.FromSeconds(30) });
        return load.Engine ?? throw new InvalidOperationException(load.Report);
    }

    /// <summary>The time of day stands still; latencies still pass.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
