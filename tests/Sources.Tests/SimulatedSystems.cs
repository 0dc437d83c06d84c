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
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "Systems");
    private readonly WebApplication _app = SystemsApp.Build(["--urls", "http://127.0.0.1:0", "--scenario", Path.Combine(Sample, "scenarios", "city.json")], new StillClock());
    private readonly List<SystemSources> _opened = [];

    /// <summary>The rules without any system.</summary>
    public DecisionEngine Alone { get; } = Load(null, []);

    /// <summary>The rules with every system well and answering; for tests that put no fault into them.</summary>
    public DecisionEngine Calm => field ??= Connected(Patience);

    /// <summary>The same, waiting less than a second; for tests that put faults in. Give each its own customers: what was read well is remembered.</summary>
    public DecisionEngine Impatient => field ??= Connected(TimeSpan.FromMilliseconds(700));

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    /// <summary>The rules with the systems, newly connected: no memory, no tripped breaker.</summary>
    /// <param name="limit">For each system.</param>
    /// <param name="more">Sources besides, such as those that need to know where customers lie.</param>
    public DecisionEngine Connected(TimeSpan limit, Func<AreaBook, IFactSource>? more = null)
    {
        var systems = SystemSources.Load(Path.Combine(Sample, "mappings"), new SystemSourceOptions
        {
            Environment = name => name == "SYSTEMS" ? _app.Urls.First() : null,
            // Where nothing is to be late, no limit ever passes, however busy the machine is.
            Clock = limit < Patience ? TimeProvider.System : new ManualClock(Now),
        });
        _opened.Add(systems);
        return Load(limit, more is null ? systems.Sources : [.. systems.Sources, more(systems.Areas!)]);
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
        var load = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = sources, SourceTimeLimit = limit ?? Patience });
        return load.Engine ?? throw new InvalidOperationException(load.Report);
    }

    /// <summary>The time of day stands still; latencies still pass.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
