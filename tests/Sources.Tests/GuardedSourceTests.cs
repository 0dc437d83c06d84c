using System.Net;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class GuardedSourceTests
{
    private readonly ManualClock _clock = new(Ask.At);
    private int _calls;

    private GuardedSource Guard(GuardOptions options, Func<int, SourceRequest, CancellationToken, Task<IReadOnlyList<SourceReading>>> read) =>
        new(new DelegateSource("heating", (request, token) => read(Interlocked.Increment(ref _calls), request, token)), options, _clock);

    private GuardedSource Failing(GuardOptions options, Exception failure) => Guard(options, (_, _, _) => throw failure);

    private static Task<IReadOnlyList<SourceReading>> Told(SourceRequest request, string value) =>
        Task.FromResult<IReadOnlyList<SourceReading>>([.. request.Facts.Select(fact => new SourceReading(fact.Id, value))]);

    private static Task<IReadOnlyList<SourceReading>> Read(GuardedSource source, string? customer = "C-1", params string[] facts) =>
        source.ReadAsync(Ask.For(customer, facts.Length == 0 ? ["a"] : facts), CancellationToken.None);

    [Fact]
    public async Task ReadAsync_SlowerThanTheLimit_ThrowsTimeoutAndStopsTheCall()
    {
        var stopped = new TaskCompletionSource();
        var source = Guard(new GuardOptions { TimeLimit = TimeSpan.FromSeconds(1) }, async (_, _, token) =>
        {
            token.Register(stopped.SetResult);
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return [];
        });
        var reading = Read(source);
        _clock.Advance(TimeSpan.FromSeconds(1.1));
        await Assert.ThrowsAsync<TimeoutException>(() => reading);
        await stopped.Task;
    }

    [Fact]
    public async Task ReadAsync_ACallThatCannotBeStopped_IsLeftBehind()
    {
        var source = Guard(new GuardOptions { TimeLimit = TimeSpan.FromSeconds(1) }, (_, _, _) => new TaskCompletionSource<IReadOnlyList<SourceReading>>().Task);
        var reading = Read(source);
        _clock.Advance(TimeSpan.FromSeconds(1.1));
        await Assert.ThrowsAsync<TimeoutException>(() => reading);
    }

    [Fact]
    public async Task ReadAsync_CallerGoesAway_CancelsTheCall()
    {
        using var gone = new CancellationTokenSource();
        var source = Guard(new GuardOptions(), async (_, _, token) => { await Task.Delay(Timeout.InfiniteTimeSpan, token); return []; });
        var reading = source.ReadAsync(Ask.For("C-1", "a"), gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task ReadAsync_APassingFailure_IsTriedAgainWhereAllowed()
    {
        var source = Guard(new GuardOptions { Retries = 1, RetryAfter = TimeSpan.Zero }, (call, request, _) => call == 1 ? throw new HttpRequestException("reset") : Told(request, "1"));
        Assert.Single(await Read(source));
        Assert.Equal(2, _calls);
    }

    public static TheoryData<int, bool> NotTriedAgain => new() { { 0, true }, { 1, false } };

    [Theory]
    [MemberData(nameof(NotTriedAgain))]
    public async Task ReadAsync_NoRetriesOrARefusal_IsCalledOnce(int retries, bool passing)
    {
        var failure = passing ? new HttpRequestException("reset") : new HttpRequestException("no", null, HttpStatusCode.Forbidden);
        await Assert.ThrowsAsync<HttpRequestException>(() => Read(Failing(new GuardOptions { Retries = retries, RetryAfter = TimeSpan.Zero }, failure)));
        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task ReadAsync_KeepsFailing_IsLeftAloneForAWhileAndThenTriedAgain()
    {
        var source = Guard(new GuardOptions { BreakAfter = 3, BreakFor = TimeSpan.FromSeconds(10), CacheFor = TimeSpan.Zero },
            (call, request, _) => call <= 3 ? throw new InvalidOperationException("down") : Told(request, "1"));
        for (var i = 0; i < 3; i++) await Assert.ThrowsAsync<InvalidOperationException>(() => Read(source));
        await Assert.ThrowsAsync<SourceRestingException>(() => Read(source));
        Assert.Equal(3, _calls);
        _clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Single(await Read(source));
    }

    [Fact]
    public async Task ReadAsync_TheSameCustomerSoonAfter_AsksOnlyForWhatIsMissing()
    {
        var asked = new List<string>();
        var source = Guard(new GuardOptions { CacheFor = TimeSpan.FromSeconds(30) }, (call, request, _) =>
        {
            asked.AddRange(request.Facts.Select(fact => fact.Id));
            return Told(request, $"{call}");
        });
        await Read(source, "C-1", "a");
        _clock.Advance(TimeSpan.FromSeconds(20));
        var second = await Read(source, "C-1", "a", "b");
        Assert.Equal(["a", "b"], asked);
        Assert.Equal([("a", "1"), ("b", "2")], second.Select(r => (r.Fact, r.Values[0])));
        // It is as old as it is, so that a fact that has to be fresh can go stale in the cache.
        Assert.Equal(Ask.At, second[0].At);
        _clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal("3", Assert.Single(await Read(source, "C-1", "a")).Values[0]);
    }

    [Theory]
    [InlineData("C-2", "CN-3702")]
    [InlineData("c-1", "CN-3702")]
    [InlineData("C-1", "CN-2301")]
    [InlineData("C-1 ", "CN-3702")]
    public async Task ReadAsync_AnotherCustomerOrPlace_IsNeverAnsweredFromMemory(string customer, string region)
    {
        var source = Guard(new GuardOptions(), (_, request, _) => Told(request, request.CustomerReference + request.Region));
        await Read(source, "C-1");
        Assert.Equal(customer + region, Assert.Single(await source.ReadAsync(Ask.For(customer, "a") with { Region = region }, CancellationToken.None)).Values[0]);
    }

    [Fact]
    public async Task ReadAsync_WithoutAReference_KeepsNothing()
    {
        var source = Guard(new GuardOptions(), (call, request, _) => Told(request, $"{call}"));
        await Read(source, null);
        Assert.Equal("2", Assert.Single(await Read(source, null)).Values[0]);
    }

    [Fact]
    public async Task ReadAsync_MoreCustomersThanKept_ForgetsInsteadOfGrowing()
    {
        var source = Guard(new GuardOptions { CachedCustomers = 2 }, (call, request, _) => Told(request, $"{call}"));
        for (var i = 0; i < 100; i++) await Read(source, $"C-{i}");
        Assert.Equal(100, _calls);
        await Read(source, "C-0");
        Assert.Equal(101, _calls);
    }
}
