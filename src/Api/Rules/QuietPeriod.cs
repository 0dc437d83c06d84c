namespace DiagnosisEngine.Api.Rules;

/// <summary>Turns bursts of signals into one: it ends when nothing was signalled for a while.</summary>
internal sealed class QuietPeriod : IDisposable
{
    private readonly TimeSpan _length;
    private readonly ITimer _timer;

    /// <param name="length">How long nothing must be signalled.</param>
    /// <param name="clock">Measures it.</param>
    /// <param name="ended">Called once for each burst.</param>
    public QuietPeriod(TimeSpan length, TimeProvider clock, Action ended)
    {
        _length = length;
        _timer = clock.CreateTimer(_ => ended(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something happened; the wait begins anew.</summary>
    public void Signal() => _timer.Change(_length, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
