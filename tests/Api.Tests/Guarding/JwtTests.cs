using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Guarding;

public sealed class JwtTests : IDisposable
{
    private const string Body = """{ "text": "路灯不亮" }""";

    private readonly RSA _ours = RSA.Create(2048);
    private readonly RSA _foreign = RSA.Create(2048);
    private readonly ApiOnRules _api = new();

    public JwtTests()
    {
        var file = Path.Combine(_api.Rules.Root, "jwks.json");
        var parameters = _ours.ExportParameters(includePrivateParameters: false);
        File.WriteAllText(file, JsonSerializer.Serialize(new
        {
            keys = new[] { new { kty = "RSA", kid = "one", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) } },
        }));
        _api.Settings["jwt:keysFile"] = file;
        _api.Settings["jwt:issuer"] = "https://login.example";
        _api.Settings["jwt:audience"] = "diagnosis";
    }

    public void Dispose()
    {
        _api.Dispose();
        _ours.Dispose();
        _foreign.Dispose();
    }

    [Theory]
    [InlineData("good", 200)]
    [InlineData("other-scope", 403)]
    [InlineData("other-audience", 401)]
    [InlineData("other-issuer", 401)]
    [InlineData("ended", 401)]
    [InlineData("foreign-key", 401)]
    [InlineData("no-owner", 401)]
    [InlineData("symmetric", 401)]
    public async Task Post_WithAToken_IsBelievedOnlyWhenAllOfItIsRight(string kind, int expected) =>
        Assert.Equal(expected, (await _api.SendAsync(HttpMethod.Post, "/v1/diagnose", Body, key: Token(kind))).Status);

    private string Token(string kind)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        SecurityKey key = kind switch
        {
            // The public key taken for a shared secret: the oldest trick.
            "symmetric" => new SymmetricSecurityKey(_ours.ExportSubjectPublicKeyInfo()) { KeyId = "one" },
            "foreign-key" => new RsaSecurityKey(_foreign) { KeyId = "one" },
            _ => new RsaSecurityKey(_ours) { KeyId = "one" },
        };
        var claims = new Dictionary<string, object> { ["scope"] = kind == "other-scope" ? "read openid" : "diagnose openid", ["sub"] = "desk-7" };
        if (kind != "no-owner") claims["client_id"] = "desk";
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = kind == "other-issuer" ? "https://evil.example" : "https://login.example",
            Audience = kind == "other-audience" ? "billing" : "diagnosis",
            NotBefore = now.AddHours(-2),
            IssuedAt = now.AddHours(-2),
            Expires = kind == "ended" ? now.AddHours(-1) : now.AddHours(1),
            Claims = claims,
            SigningCredentials = new SigningCredentials(key, kind == "symmetric" ? SecurityAlgorithms.HmacSha256 : SecurityAlgorithms.RsaSha256),
        });
    }
}
