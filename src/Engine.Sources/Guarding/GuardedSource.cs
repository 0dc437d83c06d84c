using DiagnosisEngine.Facts;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DiagnosisEngine.Sources;

/// <summary>
/// Stands around any fact source: a time limit, tries after passing failures, a circuit breaker that leaves a failing system alone, and a short
/// memory by customer. What goes wrong reaches the engine as an exception, which names the system in the answer and never fails it.
/// </summary>
public sealed class GuardedSource : IFactSource
{
    private static readonly TimeSpan Sampling = TimeSpan.FromSeconds(30);

    private readonly IFactSource _inner;
    private readonly ResiliencePipeline<IReadOnlyList<SourceReading>> _pipeline;
    private readonly ReadingCache? _cache;

    /// <param name="inner">What is guarded.</param>
    /// <param name="options">Null: defaults.</param>
    /// <param name="clock">Null: that of the system.</param>
    public GuardedSource(IFactSource inner, GuardOptions? options = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        options ??= new GuardOptions();
        clock ??= TimeProvider.System;
        _inner = inner;
        _cache = options.CacheFor > TimeSpan.Zero ? new ReadingCache(options.CacheFor, options.CachedCustomers, clock) : null;
        // The breaker stands outside, so that a time-out counts as a failure; the limit stands around all tries, so that nobody waits twice.
        var builder = new ResiliencePipelineBuilder<IReadOnlyList<SourceReading>> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<IReadOnlyList<SourceReading>>
            {
                FailureRatio = 0.5,
                MinimumThroughput = options.BreakAfter,
                SamplingDuration = Sampling,
                BreakDuration = options.BreakFor,
            })
            .AddTimeout(options.TimeLimit);
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<IReadOnlyList<SourceReading>>
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryAfter,
                ShouldHandle = new PredicateBuilder<IReadOnlyList<SourceReading>>().Handle<Exception>(TransientFailure.Is),
            });
        }
        _pipeline = builder.Build();
    }

    /// <inheritdoc/>
    public string System => _inner.System;

    /// <inheritdoc/>
    /// <exception cref="TimeoutException">The system took longer than the limit.</exception>
    /// <exception cref="SourceRestingException">It kept failing and is left alone.</exception>
    public async Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (kept, missing) = _cache?.Find(request) ?? ([], request);
        if (missing.Facts.IsEmpty) return kept;
        try
        {
            var read = await _pipeline.ExecuteAsync(static async (call, token) =>
                await call.Inner.ReadAsync(call.Request, token).WaitAsync(token).ConfigureAwait(false), (Inner: _inner, Request: missing), cancellationToken).ConfigureAwait(false);
            _cache?.Keep(missing, read);
            return [.. kept, .. read];
        }
        catch (TimeoutRejectedException e)
        {
            throw new TimeoutException("the system took longer than the limit", e);
        }
        catch (BrokenCircuitException e)
        {
            throw new SourceRestingException("the system kept failing and is left alone for a while", e);
        }
    }
}
