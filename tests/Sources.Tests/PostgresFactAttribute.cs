using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>Runs where there is a PostgreSQL, and is counted as skipped where there is none.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Absence;
}
