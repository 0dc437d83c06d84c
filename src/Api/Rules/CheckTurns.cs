using System.Diagnostics.CodeAnalysis;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Rules;

/// <summary>Checks take a second of a processor each: one at a time, a few wait, more are told to come back.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Lives as long as the process; a SemaphoreSlim without a wait handle holds nothing.")]
internal sealed class CheckTurns
{
    private const int MostWaiting = 8;
    private readonly SemaphoreSlim _one = new(1, 1);
    private int _waiting;

    public async Task<T> RunAsync<T>(Func<Task<T>> check, CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > MostWaiting) throw new ProblemException(Problem.Busy(TimeSpan.FromSeconds(5)));
            await _one.WaitAsync(cancellationToken);
            try
            {
                return await Task.Run(check, cancellationToken);
            }
            finally
            {
                _one.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
