namespace DiagnosisEngine.Api.Guarding;

/// <summary>Who may come in, and how often.</summary>
internal sealed record GuardOptions
{
    /// <summary>The file of keys; null: none.</summary>
    public string? KeysFile { get; init; }

    /// <summary>Null: no tokens are taken.</summary>
    public JwtOptions? Jwt { get; init; }

    /// <summary>Requests of one key per second, in the long run.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>How many of them at once, after a pause.</summary>
    public int Burst { get; init; } = 200;

    /// <summary>Whose pages may call from a browser; empty: no page of another origin.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Nobody needs a key: a trial on one's own machine.</summary>
    public bool IsOpen => KeysFile is null && Jwt is null;
}
