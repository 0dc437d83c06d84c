using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>A file beside the app, with a write-ahead log. A commit is on disk before it is acknowledged.</summary>
internal sealed class SqliteDatabase(string path) : IStoreDatabase
{
    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = 30 }.ToString();

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(null, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON", [], cancellationToken);
        return connection;
    }

    // A transaction of Microsoft.Data.Sqlite takes the write lock when it begins.
    public Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task ScrubAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        // The log still holds pages as they were; they go with it.
        await connection.ExecuteAsync(null, "PRAGMA wal_checkpoint(TRUNCATE)", [], cancellationToken);
    }
}
