using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Areas;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Testing;
using Xunit;
using Xunit.Abstractions;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>A thousand households call about one outage within a minute: what are they asked?</summary>
public sealed class OutageDrillTests(SimulatedSystems systems, ITestOutputHelper output) : IClassFixture<SimulatedSystems>
{
    private static readonly int Households = LongRuns.Count(120, 1000);

    /// <summary>What a household in the dark says; anything else it does not know.</summary>
    private static readonly ImmutableDictionary<string, GivenFact> Says = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, GivenFact>[]
    {
        new("power.danger", "safe"), new("outage.scope", "one_home"), new("meter.display", "off"), new("supply.settles_with", "utility"), new("switch.after_meter", "on"),
    });

    [Fact]
    public async Task Drill_WithAndWithoutSystems_ComparesQuestions()
    {
        var alone = await CallAsync(systems.Alone, "TR9-");
        var connected = await CallAsync(systems.Calm, "TR9-");
        // Nobody has registered this one: the host notices it by its own count.
        var counted = await CallAsync(systems.Connected(SimulatedSystems.Patience, book => new AreaReports(book.FindAsync, new ManualClock(SimulatedSystems.Now))), "TR8-");
        output.WriteLine($"{Households} households; questions asked: {alone.Questions} without systems, {connected.Questions} where OMS knows, {counted.Questions} where nobody knew and the host counted ({alone.Elapsed.TotalSeconds:0.0} s, {connected.Elapsed.TotalSeconds:0.0} s, {counted.Elapsed.TotalSeconds:0.0} s)");
        Assert.True(alone.Questions >= 2 * Households, $"{alone.Questions} questions without systems");
        Assert.Equal(0, connected.Questions);
        Assert.Equal(Households, connected.Concluded["power.known-fault"]);
        // The first two are asked, the third makes it an event.
        Assert.InRange(counted.Questions, 2, 20);
        Assert.Equal(Households - 2, counted.Concluded["power.known-event"]);
    }

    [Fact]
    public async Task Drill_TwoSystemsDown_EverybodyIsAnsweredAndAskedInstead()
    {
        foreach (var system in new[] { "oms", "mkt" })
            await systems.Client.PutAsync(new Uri("/faults/" + system, UriKind.Relative), new StringContent("""{ "down": true }""", null, "application/json"));
        try
        {
            var down = await CallAsync(systems.Impatient, "TR9-");
            Assert.True(down.Questions >= Households);
        }
        finally
        {
            await systems.Client.DeleteAsync(new Uri("/faults", UriKind.Relative));
        }
    }

    private static async Task<(int Questions, ILookup<string, int> Ends, ImmutableDictionary<string, int> Concluded, TimeSpan Elapsed)> CallAsync(DecisionEngine engine, string street)
    {
        var watch = Stopwatch.StartNew();
        var ends = new (int Questions, string? Cause)[Households];
        // The first few call one after another, as they do; then the storm breaks.
        for (var i = 0; i < 3; i++) ends[i] = await TalkAsync(engine, street, i, CancellationToken.None);
        await Parallel.ForAsync(3, Households, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, token) => ends[i] = await TalkAsync(engine, street, i, token));
        return (ends.Sum(end => end.Questions), ends.ToLookup(end => end.Cause ?? "", end => end.Questions),
            ends.Where(end => end.Cause is not null).GroupBy(end => end.Cause!).ToImmutableDictionary(same => same.Key, same => same.Count()), watch.Elapsed);
    }

    /// <summary>Answers every question until there is none.</summary>
    private static async Task<(int Questions, string? Cause)> TalkAsync(DecisionEngine engine, string street, int household, CancellationToken token)
    {
        var complaint = SimulatedSystems.Complaint("我家停电了", street + household.ToString(CultureInfo.InvariantCulture));
        for (var asked = 0; ; asked++)
        {
            var answer = await engine.DiagnoseAsync(complaint, token);
            if (answer.Questions.IsEmpty) return (asked, answer.Diagnosis.Status == DiagnosisStatus.Concluded ? answer.Diagnosis.Causes[0].Cause.Id : null);
            var fact = answer.Questions[0].Fact.Id;
            complaint = complaint with { Facts = complaint.Facts.SetItem(fact, Says.GetValueOrDefault(fact, GivenFact.Unknown)) };
        }
    }
}
