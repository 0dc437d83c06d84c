using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace DiagnosisEngine.Api.Tests.Guarding;

/// <summary>An issuer of tokens on a loopback port, over HTTPS, with its discovery document and its keys.</summary>
internal sealed class JwtIssuer : IAsyncDisposable
{
    private readonly X509Certificate2 _certificate;
    private readonly WebApplication _app;
    private readonly RSAParameters _key;

    private JwtIssuer(RSAParameters key)
    {
        _key = key;
        _certificate = Certificate();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_certificate)));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public string Address => _app.Urls.First();

    /// <summary>What was asked for, in its order.</summary>
    public List<string> Asked { get; } = [];

    public static async Task<JwtIssuer> StartAsync(RSA key)
    {
        var issuer = new JwtIssuer(key.ExportParameters(includePrivateParameters: false));
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>Believes the issuer's certificate and no other.</summary>
    public HttpClient Client() => new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == _certificate.Thumbprint,
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        lock (Asked) Asked.Add(context.Request.Path.Value!);
        return context.Request.Path.Value switch
        {
            "/.well-known/openid-configuration" => context.Response.WriteAsJsonAsync(new { issuer = Address, jwks_uri = $"{Address}/keys" }),
            "/keys" => context.Response.WriteAsJsonAsync(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "one", n = Base64UrlEncoder.Encode(_key.Modulus), e = Base64UrlEncoder.Encode(_key.Exponent) } } }),
            _ => Task.FromResult(context.Response.StatusCode = 404),
        };
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        // Through a file's form: a server cannot use a key that lives in memory alone on every system.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
