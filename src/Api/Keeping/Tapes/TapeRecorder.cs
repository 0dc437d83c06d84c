using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Api.Keeping.Tapes;

/// <summary>Listens in on fact sources while a diagnosis that is to be kept is made; others pass it by.</summary>
internal sealed class TapeRecorder
{
    private readonly AsyncLocal<List<TapeRead?>?> _running = new();
    private ImmutableArray<string> _systems = [];

    /// <summary>The same sources, listened to.</summary>
    public IReadOnlyList<IFactSource> Wrap(IEnumerable<IFactSource> sources)
    {
        var all = sources.ToList();
        _systems = [.. all.Select(source => source.System)];
        return [.. all.Select(source => new Listener(source, this))];
    }

    /// <summary>Runs a diagnosis and returns what its sources said.</summary>
    public async Task<(T Result, Tape Tape)> RecordAsync<T>(Func<Task<T>> diagnose)
    {
        var reads = new List<TapeRead?>();
        _running.Value = reads;
        try
        {
            var result = await diagnose();
            lock (reads) return (result, new Tape(_systems, [.. reads.OfType<TapeRead>()]));
        }
        finally
        {
            _running.Value = null;
        }
    }

    private sealed class Listener(IFactSource source, TapeRecorder recorder) : IFactSource
    {
        public string System => source.System;

        public async Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
        {
            if (recorder._running.Value is not { } reads) return await source.ReadAsync(request, cancellationToken);
            int place;
            lock (reads)
            {
                place = reads.Count;
                reads.Add(new TapeRead(System, TapeRead.TimedOut, []));
            }
            try
            {
                var readings = await source.ReadAsync(request, cancellationToken);
                Set(reads, place, new TapeRead(System, TapeRead.Ok, [.. readings.Select(TapeReading.Of)]));
                return readings;
            }
            catch (Exception e) when (e is not (OperationCanceledException or TimeoutException))
            {
                Set(reads, place, new TapeRead(System, TapeRead.Failed, []));
                throw;
            }
        }

        private static void Set(List<TapeRead?> reads, int place, TapeRead read)
        {
            lock (reads) reads[place] = read;
        }
    }
}
