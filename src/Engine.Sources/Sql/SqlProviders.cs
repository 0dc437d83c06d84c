using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DiagnosisEngine.Sources;

/// <summary>Databases by name. Each is opened so that it cannot be written, whatever the query says.</summary>
internal static class SqlProviders
{
    public static readonly IReadOnlyList<string> Names = ["sqlite", "postgresql"];

    /// <exception cref="ArgumentException">The connection string is none; its message may quote it.</exception>
    public static Func<DbConnection> Opener(string provider, string connection)
    {
        if (provider == "sqlite")
        {
            var readOnly = new SqliteConnectionStringBuilder(connection) { Mode = SqliteOpenMode.ReadOnly }.ToString();
            return () => new SqliteConnection(readOnly);
        }
        var settings = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "DiagnosisEngine" };
        settings.Options = $"{settings.Options} -c default_transaction_read_only=on".Trim();
        var text = settings.ToString();
        return () => new NpgsqlConnection(text);
    }
}
