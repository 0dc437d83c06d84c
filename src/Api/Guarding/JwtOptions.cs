namespace DiagnosisEngine.Api.Guarding;

/// <summary>Which tokens are believed.</summary>
internal sealed record JwtOptions
{
    /// <summary>The issuer's address; its keys are read from its discovery document. Null: from <see cref="KeysFile"/>.</summary>
    public string? Authority { get; init; }

    /// <summary>A JSON Web Key Set on disk, for networks without a way to the issuer.</summary>
    public string? KeysFile { get; init; }

    /// <summary>Must be the token's issuer. Null with an authority: the one its discovery document names.</summary>
    public string? Issuer { get; init; }

    /// <summary>Must be among the token's audiences.</summary>
    public required string Audience { get; init; }

    /// <summary>The claim that says whose kept diagnoses the holder sees.</summary>
    public string OwnerClaim { get; init; } = "client_id";
}
