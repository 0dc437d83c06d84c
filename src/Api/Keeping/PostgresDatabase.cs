using System.Data.Common;
using Npgsql;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>PostgreSQL, for several processes on one store.</summary>
internal sealed class PostgresDatabase(string connectionString) : IStoreDatabase, IDisposable
{
    /// <summary>Any number no other program takes: the first letters of our name.</summary>
    private const long SchemaLock = 0x4465;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await _source.OpenConnectionAsync(cancellationToken);

    public Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(transaction, $"SELECT pg_advisory_xact_lock({SchemaLock})", [], cancellationToken);

    // Vacuum frees what was deleted; what backups and logs hold is their keeper's to erase.
    public Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _source.Dispose();
}
