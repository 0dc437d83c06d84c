using System.Reflection;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit.Sdk;

namespace DiagnosisEngine.Api.Tests.Keeping;

/// <summary>An empty store of its own for one test: a file, or a schema of the PostgreSQL that DIAGNOSIS_POSTGRES names.</summary>
public sealed class TestStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diagnosis-store-").FullName;
    private readonly string? _postgres;

    public TestStore(string kind)
    {
        Settings = new Dictionary<string, string?> { ["keep:sqlite"] = File };
        if (kind == "sqlite") return;
        var schema = "t" + Path.GetFileName(_folder).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        Execute(PostgresServer.Connection!, $"CREATE SCHEMA {schema}");
        _postgres = $"{PostgresServer.Connection};Search Path={schema};Maximum Pool Size=10";
        Settings = new Dictionary<string, string?> { ["keep:postgres"] = _postgres };
    }

    public IReadOnlyDictionary<string, string?> Settings { get; }

    public string File => Path.Combine(_folder, "sessions.db");

    internal IStoreDatabase Open() => _postgres is null ? new SqliteDatabase(File) : new PostgresDatabase(_postgres);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Execute(string connection, string sql)
    {
        using var source = NpgsqlDataSource.Create(connection);
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }
}

/// <summary>The test runs on SQLite.</summary>
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["sqlite"]];
}

/// <summary>The test runs on PostgreSQL where there is one, and is counted as skipped where there is none.</summary>
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.Absence;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["postgres"]];
}
