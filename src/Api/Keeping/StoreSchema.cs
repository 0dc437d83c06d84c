using System.Data.Common;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>Brings a store to the version of this build before anything is read or written.</summary>
internal static class StoreSchema
{
    /// <exception cref="StoreTooNewException">A later build has been here.</exception>
    public static async Task MigrateAsync(IStoreDatabase database, int to, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await database.LockSchemaAsync(connection, transaction, cancellationToken);
        await connection.ExecuteAsync(transaction, "CREATE TABLE IF NOT EXISTS store_version (version INTEGER NOT NULL)", [], cancellationToken);
        var version = await VersionAsync(connection, transaction, cancellationToken);
        if (version > to) throw new StoreTooNewException(version, to);
        if (version == to) return;
        for (var step = version; step < to; step++) await connection.ExecuteAsync(transaction, Migrations.Steps[step], [], cancellationToken);
        await connection.ExecuteAsync(transaction, "DELETE FROM store_version", [], cancellationToken);
        await connection.ExecuteAsync(transaction, "INSERT INTO store_version (version) VALUES (@version)", [("@version", to)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<int> VersionAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken) =>
        (await connection.ReadAsync(transaction, "SELECT version FROM store_version", [], row => row.GetInt32(0), cancellationToken)).FirstOrDefault();
}
