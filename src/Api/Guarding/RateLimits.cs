using System.Threading.RateLimiting;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>How often each key may call, and how often one place may try keys that nobody holds.</summary>
internal sealed class RateLimits(GuardOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _callers = Buckets(options.RequestsPerSecond, options.Burst);
    private readonly PartitionedRateLimiter<string> _strangers = Buckets(2, 20);

    /// <summary>When to come back; null: go on.</summary>
    public TimeSpan? OfCaller(Caller caller) => options.IsOpen ? null : Wait(_callers, caller.Id);

    /// <inheritdoc cref="OfCaller"/>
    public TimeSpan? OfStranger(HttpContext context) => Wait(_strangers, context.Connection.RemoteIpAddress?.ToString() ?? "");

    public void Dispose()
    {
        _callers.Dispose();
        _strangers.Dispose();
    }

    private static TimeSpan? Wait(PartitionedRateLimiter<string> limiter, string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    private static PartitionedRateLimiter<string> Buckets(int perSecond, int burst) => PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));
}
