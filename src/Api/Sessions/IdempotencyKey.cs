using System.Security.Cryptography;
using System.Text;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>What a caller sends so that a request sent twice is done once.</summary>
/// <param name="Key">The caller's own.</param>
/// <param name="Request">SHA-256 of method, address and body: the key belongs to this request alone.</param>
internal sealed record IdempotencyKey(string Key, string Request)
{
    /// <summary>Null: none was sent.</summary>
    /// <exception cref="ProblemException">It cannot be used.</exception>
    public static IdempotencyKey? Read(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        if (!request.Headers.TryGetValue("Idempotency-Key", out var sent)) return null;
        if (sent is not [{ Length: > 0 and <= 100 } key] || !key.All(c => c is > ' ' and < '\x7f')) throw new ProblemException(Problem.BadKey());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        hash.AppendData(body.Span);
        return new(key, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
