using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>
/// Kept diagnoses. Whatever a method acknowledges is on disk. A session is changed from the turn its changer saw or not at all, so two
/// changers at once never lose an answer.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Lives as long as the process; a SemaphoreSlim without a wait handle holds nothing.")]
internal sealed class KeptStore(IStoreDatabase database)
{
    private const string SessionColumns = "id, owner, audience, customer, created_at, updated_at, turn, state, outcome";
    private readonly SemaphoreSlim _first = new(1, 1);
    private volatile bool _ready;

    /// <summary>Brings the schema up to date, once.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_ready) return;
        await _first.WaitAsync(cancellationToken);
        try
        {
            if (!_ready) await StoreSchema.MigrateAsync(database, Migrations.Steps.Length, cancellationToken);
            _ready = true;
        }
        finally
        {
            _first.Release();
        }
    }

    /// <summary>Null: the owner has no such session.</summary>
    public async Task<KeptSession?> FindAsync(string owner, string id, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.ReadAsync(null, $"SELECT {SessionColumns} FROM sessions WHERE id = @id AND owner = @owner", [("@id", id), ("@owner", owner)], Session, cancellationToken)).SingleOrDefault();
    }

    /// <summary>Null: it has no such turn.</summary>
    public async Task<KeptTurn?> FindTurnAsync(string session, int turn, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.ReadAsync(null, "SELECT session, turn, at, digest, complaint, tape, answer FROM turns WHERE session = @session AND turn = @turn", [("@session", session), ("@turn", turn)],
            row => new KeptTurn(row.GetString(0), row.GetInt32(1), Time(row, 2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6)), cancellationToken)).SingleOrDefault();
    }

    /// <summary>Null: the owner never sent the key.</summary>
    public async Task<Remembered?> RecallAsync(string owner, string key, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.ReadAsync(null, "SELECT owner, key, request, session, status, body, at FROM remembered WHERE owner = @owner AND key = @key", [("@owner", owner), ("@key", key)],
            row => new Remembered(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetString(5), Time(row, 6)), cancellationToken)).SingleOrDefault();
    }

    /// <summary>Keeps a session as it now is, in one piece with its new turn and the memory of the request. False: somebody else was faster, and nothing was kept.</summary>
    /// <param name="session">As it now is.</param>
    /// <param name="turn">Its new turn; null: it was not diagnosed again.</param>
    /// <param name="remembered">Null: the request brought no key.</param>
    /// <param name="isNew">It begins now.</param>
    /// <param name="cancellationToken">Until the commit.</param>
    public async Task<bool> SaveAsync(KeptSession session, KeptTurn? turn, Remembered? remembered, bool isNew, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await WriteSessionAsync(connection, transaction, session, turn is null ? session.Turn : session.Turn - 1, isNew, cancellationToken)) return false;
        if (turn is not null)
            await connection.ExecuteAsync(transaction,
                "INSERT INTO turns (session, turn, at, digest, complaint, tape, answer) VALUES (@session, @turn, @at, @digest, @complaint, @tape, @answer)",
                [("@session", turn.Session), ("@turn", turn.Turn), ("@at", Text(turn.At)), ("@digest", turn.Digest), ("@complaint", turn.Complaint), ("@tape", turn.Tape), ("@answer", turn.Answer)], cancellationToken);
        if (remembered is not null && await RememberAsync(connection, transaction, remembered, cancellationToken) == 0) return false;
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Deletes every session of a customer, whoever keeps it.</summary>
    /// <returns>How many.</returns>
    public async Task<int> EraseAsync(string customer, CancellationToken cancellationToken) =>
        await DeleteAsync("DELETE FROM sessions WHERE customer = @value", customer, cancellationToken);

    /// <summary>Deletes sessions that have not changed since.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ExpireAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        await DeleteAsync("DELETE FROM sessions WHERE updated_at < @value", Text(before), cancellationToken);

    /// <summary>Forgets keys of requests sent before.</summary>
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync(null, "DELETE FROM remembered WHERE at < @before", [("@before", Text(before))], cancellationToken);
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return await database.OpenAsync(cancellationToken);
    }

    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private async Task<int> DeleteAsync(string sql, string value, CancellationToken cancellationToken)
    {
        int deleted;
        await using (var connection = await OpenAsync(cancellationToken)) deleted = await connection.ExecuteAsync(null, sql, [("@value", value)], cancellationToken);
        if (deleted > 0) await database.ScrubAsync(cancellationToken);
        return deleted;
    }

    private static async Task<bool> WriteSessionAsync(DbConnection connection, DbTransaction transaction, KeptSession session, int seen, bool isNew, CancellationToken cancellationToken)
    {
        (string, object?)[] values =
        [
            ("@id", session.Id), ("@owner", session.Owner), ("@audience", session.Audience), ("@customer", session.Customer), ("@created_at", Text(session.CreatedAt)),
            ("@updated_at", Text(session.UpdatedAt)), ("@turn", session.Turn), ("@state", session.State), ("@outcome", session.Outcome),
        ];
        return isNew
            ? await connection.ExecuteAsync(transaction, $"INSERT INTO sessions ({SessionColumns}) VALUES (@id, @owner, @audience, @customer, @created_at, @updated_at, @turn, @state, @outcome)", values, cancellationToken) == 1
            : await connection.ExecuteAsync(transaction,
                "UPDATE sessions SET updated_at = @updated_at, turn = @turn, state = @state, outcome = @outcome WHERE id = @id AND owner = @owner AND turn = @seen",
                [("@updated_at", Text(session.UpdatedAt)), ("@turn", session.Turn), ("@state", session.State), ("@outcome", session.Outcome), ("@id", session.Id), ("@owner", session.Owner), ("@seen", seen)], cancellationToken) == 1;
    }

    private static Task<int> RememberAsync(DbConnection connection, DbTransaction transaction, Remembered remembered, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(transaction,
            "INSERT INTO remembered (owner, key, request, session, status, body, at) VALUES (@owner, @key, @request, @session, @status, @body, @at) ON CONFLICT (owner, key) DO NOTHING",
            [("@owner", remembered.Owner), ("@key", remembered.Key), ("@request", remembered.Request), ("@session", remembered.Session), ("@status", remembered.Status), ("@body", remembered.Body), ("@at", Text(remembered.At))], cancellationToken);

    private static KeptSession Session(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3),
        Time(row, 4), Time(row, 5), row.GetInt32(6), row.GetString(7), row.IsDBNull(8) ? null : row.GetString(8));

    private static DateTimeOffset Time(DbDataReader row, int column) => DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
