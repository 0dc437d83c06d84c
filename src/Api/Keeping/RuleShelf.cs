using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>Every rule set that answered a kept diagnosis, by digest, as it was written.</summary>
internal sealed class RuleShelf(KeptStore store, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Puts it there unless it is there already; on disk when it returns.</summary>
    public async Task KeepAsync(RuleFiles rules, CancellationToken cancellationToken)
    {
        if (_known.ContainsKey(rules.Digest)) return;
        await using var connection = await store.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(null, "INSERT INTO rule_sets (digest, files, kept_at) VALUES (@digest, @files, @kept_at) ON CONFLICT (digest) DO NOTHING",
            [("@digest", rules.Digest), ("@files", Pack(rules)), ("@kept_at", KeptStore.Text(clock.GetUtcNow()))], cancellationToken);
        _known[rules.Digest] = true;
    }

    /// <summary>Null: it never answered here.</summary>
    public async Task<RuleFiles?> FindAsync(string digest, CancellationToken cancellationToken)
    {
        await using var connection = await store.OpenAsync(cancellationToken);
        var packed = await connection.ReadAsync(null, "SELECT files FROM rule_sets WHERE digest = @digest", [("@digest", digest)], row => row.GetString(0), cancellationToken);
        return packed is [var files] ? Unpack(files) : null;
    }

    /// <summary>Rule sets that no kept diagnosis rests on any more.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        await using var connection = await store.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(null, "DELETE FROM rule_sets WHERE digest NOT IN (SELECT digest FROM turns)", [], cancellationToken);
        _known.Clear();
    }

    private static string Pack(RuleFiles rules)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) JsonSerializer.Serialize(gzip, rules.Files.Select(file => new[] { file.Path, file.Content }));
        return Convert.ToBase64String(packed.ToArray());
    }

    private static RuleFiles Unpack(string packed)
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        return RuleFiles.Of(JsonSerializer.Deserialize<string[][]>(gzip)!.Select(file => new SourceText(file[0], file[1])));
    }
}
