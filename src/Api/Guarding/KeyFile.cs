using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>Reads the file of keys: <c>{ "keys": [{ "id", "owner", "scopes", "hash", "audience"?, "notAfter"? }] }</c>.</summary>
internal static class KeyFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <exception cref="KeyFileException">It cannot be read, or says something nobody understands. No key is then taken.</exception>
    public static ImmutableDictionary<string, ApiKey> Read(string path)
    {
        try
        {
            var document = JsonSerializer.Deserialize<Document>(File.ReadAllBytes(path), Options);
            var keys = ImmutableDictionary.CreateBuilder<string, ApiKey>(StringComparer.Ordinal);
            foreach (var (entry, index) in (document?.Keys ?? []).Select((entry, index) => (entry, index)))
            {
                var key = Key(entry, path, index);
                if (!keys.TryAdd(key.Id, key)) throw Wrong(path, index, $"id “{key.Id}”写了两次", $"the id '{key.Id}' stands twice");
            }
            return keys.ToImmutable();
        }
        catch (JsonException e)
        {
            throw new KeyFileException($"{path}: 第 {e.LineNumber + 1} 行读不懂；写成 {{\"keys\": [{{\"id\", \"owner\", \"scopes\", \"hash\"}}]}} / line {e.LineNumber + 1} is not understood; write {{\"keys\": [{{\"id\", \"owner\", \"scopes\", \"hash\"}}]}}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KeyFileException($"{path}: 打不开钥匙文件 / the file of keys cannot be read ({e.GetType().Name})");
        }
    }

    private static ApiKey Key(Entry entry, string path, int index)
    {
        if (entry.Id is not { } id || !KeyText.IsId(id)) throw Wrong(path, index, "id 要由字母、数字和 - 组成", "id consists of letters, digits and -");
        if (string.IsNullOrWhiteSpace(entry.Owner)) throw Wrong(path, index, "缺 owner", "owner is missing");
        if (entry.Scopes is not { Count: > 0 } || entry.Scopes.Except(Scope.All).Any())
            throw Wrong(path, index, $"scopes 只认 {string.Join(", ", Scope.All)}", $"scopes are {string.Join(", ", Scope.All)}");
        if (entry.Hash is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigitLower)) throw Wrong(path, index, "hash 要 64 位小写十六进制（new-key 会给出）", "hash has 64 lower-case hexadecimal digits (new-key prints it)");
        if (entry.Audience is not (null or "customer")) throw Wrong(path, index, "audience 只认 customer", "audience is customer or absent");
        return new(id, entry.Owner, [.. entry.Scopes], hash, entry.Audience is not null, entry.NotAfter);
    }

    private static KeyFileException Wrong(string path, int index, string chinese, string english) =>
        new($"{path}: 第 {index + 1} 把钥匙：{chinese} / key {index + 1}: {english}");

    private sealed record Document(IReadOnlyList<Entry>? Keys);

    private sealed record Entry(string? Id, string? Owner, IReadOnlyList<string>? Scopes, string? Hash, string? Audience, DateTimeOffset? NotAfter);
}
