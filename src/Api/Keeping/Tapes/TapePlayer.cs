using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Api.Keeping.Tapes;

/// <summary>Says again what the sources said.</summary>
internal sealed class TapePlayer(ImmutableArray<string> systems)
{
    private readonly AsyncLocal<Dictionary<string, Queue<TapeRead>>?> _playing = new();

    public IReadOnlyList<IFactSource> Sources() => [.. systems.Select(system => new Speaker(system, this))];

    public async Task<T> PlayAsync<T>(Tape tape, Func<Task<T>> diagnose)
    {
        _playing.Value = tape.Reads.GroupBy(read => read.System).ToDictionary(reads => reads.Key, reads => new Queue<TapeRead>(reads), StringComparer.Ordinal);
        try
        {
            return await diagnose();
        }
        finally
        {
            _playing.Value = null;
        }
    }

    private sealed class Speaker(string system, TapePlayer player) : IFactSource
    {
        public string System => system;

        public Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
        {
            if (player._playing.Value?.GetValueOrDefault(system) is not { Count: > 0 } reads) throw new InvalidOperationException("The system was not asked then.");
            TapeRead read;
            lock (reads) read = reads.Dequeue();
            return read.Status switch
            {
                TapeRead.Ok => Task.FromResult<IReadOnlyList<SourceReading>>([.. read.Readings.Select(reading => reading.ToReading())]),
                TapeRead.TimedOut => throw new TimeoutException(),
                _ => throw new InvalidOperationException("It failed then."),
            };
        }
    }
}
