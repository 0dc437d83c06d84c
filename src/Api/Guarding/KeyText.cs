using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>A key as its holder sends it: <c>dek_ID_SECRET</c>. The secret is 32 random bytes, so a plain hash keeps it: there is nothing to guess.</summary>
internal static class KeyText
{
    private const string Prefix = "dek_";

    /// <summary>A new key with that id.</summary>
    public static string Create(string id) => $"{Prefix}{id}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}";

    /// <summary>The id in it; null: it is no key of ours.</summary>
    public static string? IdOf(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal) || key.Length > 200) return null;
        var end = key.IndexOf('_', Prefix.Length);
        return end > Prefix.Length && end < key.Length - 1 ? key[Prefix.Length..end] : null;
    }

    public static bool IsId(string id) => id.Length is > 0 and <= 40 && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>In the same time for every wrong key.</summary>
    public static bool Matches(string key, string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(key)), Encoding.ASCII.GetBytes(hash));
}
