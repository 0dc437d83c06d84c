using System.Data.Common;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>What differs between the databases: how they are opened, and what they do after an erasure.</summary>
internal interface IStoreDatabase
{
    /// <summary>An open connection; whoever gets it disposes of it.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Keeps other processes from migrating at the same time; released with the transaction.</summary>
    Task LockSchemaAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken);

    /// <summary>Leaves nothing readable of what was deleted, as far as the database can.</summary>
    Task ScrubAsync(CancellationToken cancellationToken);
}
