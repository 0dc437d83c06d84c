namespace DiagnosisEngine.Testing;

/// <summary>The PostgreSQL that tests may use; <c>.ci/postgres</c> starts one. Where there is none, tests that need it are counted as skipped.</summary>
public static class PostgresServer
{
    /// <summary>A connection string; null: there is no server.</summary>
    public static string? Connection { get; } = Environment.GetEnvironmentVariable("DIAGNOSIS_POSTGRES");

    /// <summary>Why a test is skipped; null: there is a server.</summary>
    public static string? Absence => Connection is null ? "DIAGNOSIS_POSTGRES names no server; .ci/postgres starts one" : null;
}
