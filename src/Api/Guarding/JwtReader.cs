using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>
/// Reads bearer tokens: signature by an asymmetric key, issuer, audience and life must be right. Scopes stand in <c>scope</c> or <c>scp</c>,
/// words that are none of ours are passed over; <c>diagnosis_audience: customer</c> says that the holder speaks to customers.
/// </summary>
internal sealed class JwtReader
{
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384];

    /// <summary>For the services: the client that reaches the issuer, where it is not any client.</summary>
    public const string Issuer = "jwt";

    private static readonly TimeSpan IssuerPatience = TimeSpan.FromSeconds(10);

    private readonly JsonWebTokenHandler _handler = new();
    private readonly JwtOptions _options;
    private readonly TokenValidationParameters _demands;

    /// <param name="options">Which tokens are believed.</param>
    /// <param name="issuer">How the issuer is reached; null: as any address is.</param>
    public JwtReader(JwtOptions options, HttpClient? issuer = null)
    {
        _options = options;
        _demands = new TokenValidationParameters
        {
            ValidAudience = options.Audience,
            ValidIssuer = options.Issuer,
            ValidAlgorithms = Algorithms,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromSeconds(30),
        };
        if (options.KeysFile is { } file) _demands.IssuerSigningKeys = new JsonWebKeySet(File.ReadAllText(file)).GetSigningKeys();
        else
            _demands.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>($"{options.Authority!.TrimEnd('/')}/.well-known/openid-configuration",
                new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(issuer ?? new HttpClient { Timeout = IssuerPatience }) { RequireHttps = true });
    }

    /// <summary>Who holds the token; null: it is not believed.</summary>
    public async Task<Caller?> ReadAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, _demands);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read) return null;
        if (Claim(read, _options.OwnerClaim) is not { } owner) return null;
        string?[] words = [Claim(read, "scope"), .. read.Claims.Where(claim => claim.Type == "scp").Select(claim => claim.Value)];
        var scopes = words.OfType<string>().SelectMany(word => word.Split(' ')).Intersect(Scope.All);
        return new Caller($"token:{owner}:{read.Subject}", owner, [.. scopes], Claim(read, "diagnosis_audience") == "customer");
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) && value.Length > 0 ? value : null;
}
