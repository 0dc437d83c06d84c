using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Guarding;

public sealed class KeyTests
{
    private const string Body = """{ "text": "路灯不亮" }""";

    [Fact]
    public async Task Post_WithAKey_IsAnsweredWithoutOneItIsNot()
    {
        using var api = new ApiOnRules();
        var keys = new Keys(api);
        var key = keys.Add("desk", ["diagnose"]);
        var ended = keys.Add("desk", ["diagnose"], notAfter: new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(200, (await api.SendAsync(HttpMethod.Post, "/v1/diagnose", Body, key: key)).Status);
        Assert.Equal(200, (await api.SendAsync(HttpMethod.Post, "/v1/diagnose", Body, headers: [("X-Api-Key", key)])).Status);
        foreach (var wrong in new[] { null, "", "x", ended, key[..^1], key + "x", key.Replace("k0", "k1", StringComparison.Ordinal), "dek_", "dek__", "eyJhbGciOiJub25lIn0.e30." })
        {
            var (status, type, body) = await api.SendAsync(HttpMethod.Post, "/v1/diagnose", Body, key: wrong);
            Assert.Equal((401, "application/problem+json"), (status, type));
            if (wrong?.Length > 10) Assert.DoesNotContain(wrong, body, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(api.Log, line => line.Contains(key[8..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_HealthAndDescription_NeedNoKey()
    {
        using var api = new ApiOnRules();
        _ = new Keys(api);
        foreach (var path in new[] { "/health/live", "/health/ready", "/openapi/v1.json" })
            Assert.Equal(200, (await api.SendAsync(HttpMethod.Get, path)).Status);
    }

    [Fact]
    public void Ring_TheFileChanges_RotatesKeysWithoutARestart()
    {
        using var api = new ApiOnRules();
        var keys = new Keys(api);
        var old = keys.Add("desk", ["diagnose"]);
        var clock = new HandClock();
        var ring = new KeyRing(api.Settings["keys"]!, clock, NullLogger<KeyRing>.Instance);
        Assert.Equal("desk", ring.Find(old)!.Owner);

        var replacement = keys.Add("desk", ["diagnose", "read"]);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["diagnose", "read"], ring.Find(replacement)!.Scopes);
        Assert.NotNull(ring.Find(old));

        keys.Break();
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.NotNull(ring.Find(replacement));

        keys.Remove(0);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(ring.Find(old));
        Assert.NotNull(ring.Find(replacement));
    }

    [Theory]
    [InlineData("""{ "keys": [{ "id": "a b", "owner": "o", "scopes": ["read"], "hash": "" }] }""", "id")]
    [InlineData("""{ "keys": [{ "id": "a", "owner": "o", "scopes": ["everything"], "hash": "" }] }""", "scopes")]
    [InlineData("""{ "keys": [{ "id": "a", "owner": "o", "scopes": ["read"], "hash": "clear text" }] }""", "hash")]
    [InlineData("""{ "keys": [{ "id": "a", "scopes": ["read"] }] }""", "owner")]
    [InlineData("""{ "kyes": [] }""", "第 1 行")]
    [InlineData("nonsense", "第 1 行")]
    public void File_WithAMistake_SaysWhereAndTheMend(string text, string said)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            Assert.Contains(said, Assert.Throws<KeyFileException>(() => KeyFile.Read(file)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void File_HoldsNoSecret()
    {
        using var api = new ApiOnRules();
        var key = new Keys(api).Add("desk", ["diagnose"]);
        Assert.DoesNotContain(key.Split('_')[2], File.ReadAllText(api.Settings["keys"]!), StringComparison.Ordinal);
        Assert.Equal(43, key.Split('_', 3)[2].Length);
    }
}
