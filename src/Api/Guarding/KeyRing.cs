using System.Collections.Immutable;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>The keys in force. The file is looked at again at most once a second: keys are rotated without a restart, and a broken edit keeps those before it.</summary>
internal sealed partial class KeyRing(string path, TimeProvider clock, ILogger<KeyRing> log)
{
    private readonly Lock _lock = new();
    private volatile ImmutableDictionary<string, ApiKey> _keys = KeyFile.Read(path);
    private (DateTime Written, long Length) _seen = Stamp(path);
    private long _looked = clock.GetTimestamp();

    /// <summary>Who holds the key; null: nobody.</summary>
    public Caller? Find(string text)
    {
        LookAgain();
        if (KeyText.IdOf(text) is not { } id || !_keys.TryGetValue(id, out var key) || !KeyText.Matches(text, key.Hash)) return null;
        return key.NotAfter <= clock.GetUtcNow() ? null : new Caller($"key:{key.Id}", key.Owner, key.Scopes, key.CustomerOnly);
    }

    private void LookAgain()
    {
        if (clock.GetElapsedTime(Interlocked.Read(ref _looked)) < TimeSpan.FromSeconds(1)) return;
        lock (_lock)
        {
            Interlocked.Exchange(ref _looked, clock.GetTimestamp());
            var stamp = Stamp(path);
            if (stamp == _seen) return;
            _seen = stamp;
            try
            {
                _keys = KeyFile.Read(path);
                Changed(log, _keys.Count);
            }
            catch (KeyFileException e)
            {
                Broken(log, e.Message);
            }
        }
    }

    private static (DateTime Written, long Length) Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }

    [LoggerMessage(20, LogLevel.Information, "{Count} keys are in force")]
    private static partial void Changed(ILogger log, int count);

    [LoggerMessage(21, LogLevel.Error, "The changed file of keys is not used, the keys before it stay in force: {Reason}")]
    private static partial void Broken(ILogger log, string reason);
}
