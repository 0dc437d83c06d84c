using System.Collections.Immutable;
using DiagnosisEngine.Api.Areas;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class AreaReportsTests
{
    private readonly ManualClock _clock = new(Ask.At);
    private readonly AreaReports _reports;

    public AreaReportsTests() => _reports = new AreaReports((request, _) =>
        Task.FromResult<ImmutableArray<string>>(request.CustomerReference![0] == '?' ? [] : ["TR-" + request.CustomerReference[0], "EVERYBODY-" + request.Region]), _clock);

    /// <summary>What the count says after this customer's call; null: it does not know.</summary>
    private async Task<int?> Call(string? customer, string category = "power.outage", string region = "", DateTimeOffset? at = null)
    {
        var request = Ask.For(customer, "area.reports_30m") with { Categories = [category], Region = region.Length == 0 ? customer : region, At = at ?? _clock.GetUtcNow() };
        var readings = await _reports.ReadAsync(request, CancellationToken.None);
        return readings.Count == 0 ? null : int.Parse(Assert.Single(readings).Values[0], null);
    }

    [Fact]
    public async Task ReadAsync_ThreeOfAKindInOneArea_IsThree()
    {
        Assert.Equal(1, await Call("a1"));
        Assert.Equal(2, await Call("a2"));
        Assert.Equal(3, await Call("a3"));
        Assert.Equal(1, await Call("b1"));
        Assert.Equal(1, await Call("a4", "power.bill"));
    }

    [Fact]
    public async Task ReadAsync_OneWhoAsksAgain_IsCountedOnce()
    {
        await Call("a1");
        Assert.Equal(1, await Call("a1"));
        Assert.Equal(2, await Call("a2"));
    }

    [Fact]
    public async Task ReadAsync_TheFullestOfTheAreas_Counts()
    {
        await Call("a1", region: "X");
        await Call("b1", region: "X");
        Assert.Equal(3, await Call("c1", region: "X"));
    }

    [Fact]
    public async Task ReadAsync_HalfAnHourLater_IsForgotten()
    {
        await Call("a1");
        _clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(2, await Call("a2"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, await Call("a3"));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await Call("a4"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("?1")]
    public async Task ReadAsync_NobodyKnowsWhere_SaysNothing(string? customer) => Assert.Null(await Call(customer, region: "X"));

    [Fact]
    public async Task ReadAsync_AnOldComplaint_NeitherCountsNorIsTold()
    {
        await Call("a1");
        Assert.Null(await Call("a2", at: Ask.At.AddDays(-3)));
        Assert.Equal(2, await Call("a3"));
    }
}
