using System.Security.Cryptography;
using System.Text.Json;
using DiagnosisEngine.Api.Guarding;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
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

    [Theory]
    [InlineData("good", 200)]
    [InlineData("other-scope", 403)]
    [InlineData("other-audience", 401)]
    [InlineData("other-issuer", 401)]
    [InlineData("foreign-key", 401)]
    [InlineData("symmetric", 401)]
    public async Task Post_KeysAreDiscovered_IsBelievedOnlyWhenAllOfItIsRight(string kind, int expected)
    {
        await using var issuer = await JwtIssuer.StartAsync(_ours);
        using var api = Discovering(issuer.Address, issuer.Client());
        Assert.Equal(expected, await PostAsync(api, Token(kind, issuer.Address)));
        // Both documents were needed, and once they are known they are not asked for again.
        Assert.Equal(expected, await PostAsync(api, Token(kind, issuer.Address)));
        Assert.Equal(["/.well-known/openid-configuration", "/keys"], issuer.Asked.Take(2));
        if (expected == 200) Assert.Equal(2, issuer.Asked.Count);
    }

    [Fact]
    public async Task Post_TheIssuerIsAway_NoTokenIsBelievedAndNothingIsSaidOfIt()
    {
        string away;
        await using (var issuer = await JwtIssuer.StartAsync(_ours)) away = issuer.Address;
        using var api = Discovering(away, new HttpClient());
        Assert.Equal(401, await PostAsync(api, Token("good", away)));
    }

    [Fact]
    public async Task Post_TheIssuersCertificateIsNotTrusted_NoTokenIsBelieved()
    {
        await using var issuer = await JwtIssuer.StartAsync(_ours);
        using var api = Discovering(issuer.Address, new HttpClient());
        Assert.Equal(401, await PostAsync(api, Token("good", issuer.Address)));
        Assert.Empty(issuer.Asked);
    }

    private WebApplicationFactory<Program> Discovering(string address, HttpClient client)
    {
        _api.Settings.Remove("jwt:keysFile");
        _api.Settings.Remove("jwt:issuer");
        _api.Settings["jwt:authority"] = address;
        return _api.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddKeyedSingleton(JwtReader.Issuer, client)));
    }

    private static async Task<int> PostAsync(WebApplicationFactory<Program> api, string token)
    {
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/diagnose") { Content = new StringContent(Body, null, "application/json") };
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }

    private string Token(string kind, string issuer = "https://login.example")
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
            Issuer = kind == "other-issuer" ? "https://evil.example" : issuer,
            Audience = kind == "other-audience" ? "billing" : "diagnosis",
            NotBefore = now.AddHours(-2),
            IssuedAt = now.AddHours(-2),
            Expires = kind == "ended" ? now.AddHours(-1) : now.AddHours(1),
            Claims = claims,
            SigningCredentials = new SigningCredentials(key, kind == "symmetric" ? SecurityAlgorithms.HmacSha256 : SecurityAlgorithms.RsaSha256),
        });
    }
}
