using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Keeping;

public sealed class MigrationTests
{
    private static readonly DateTimeOffset Then = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Migrate_FromEveryEarlierVersion_KeepsWhatIsThere(string kind)
    {
        for (var version = 1; version < Migrations.Steps.Length; version++)
        {
            using var test = new TestStore(kind);
            var database = test.Open();
            await StoreSchema.MigrateAsync(database, version, default);
            await using (var connection = await database.OpenAsync(default))
            {
                await connection.ExecuteAsync(null, "INSERT INTO sessions (id, owner, audience, customer, created_at, updated_at, turn, state) VALUES ('s', 'desk', 'agent', 'C-1', @at, @at, 1, '{}')",
                    [("@at", KeptStore.Text(Then))], default);
                await connection.ExecuteAsync(null, "INSERT INTO turns (session, turn, at, digest, complaint, tape, answer) VALUES ('s', 1, @at, 'd', '{}', '{}', '{\"a\":1}')", [("@at", KeptStore.Text(Then))], default);
            }
            var store = new KeptStore(database);
            var session = await store.FindAsync("desk", "s", default);
            Assert.Equal(new KeptSession("s", "desk", "agent", "C-1", Then, Then, 1, "{}", null), session);
            Assert.Equal("{\"a\":1}", (await store.FindTurnAsync("s", 1, default))!.Answer);
            Assert.True(await store.SaveAsync(session! with { Outcome = "{}" }, null, null, isNew: false, default));
            (database as IDisposable)?.Dispose();
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Migrate_ManyAtOnce_IsDoneOnce(string kind)
    {
        using var test = new TestStore(kind);
        var databases = Enumerable.Range(0, 6).Select(_ => test.Open()).ToList();
        await Task.WhenAll(databases.Select(database => Task.Run(() => StoreSchema.MigrateAsync(database, Migrations.Steps.Length, default))));
        Assert.Null(await new KeptStore(databases[0]).FindAsync("desk", "s", default));
        foreach (var database in databases) (database as IDisposable)?.Dispose();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Migrate_AStoreOfALaterBuild_IsRefused(string kind)
    {
        using var test = new TestStore(kind);
        var database = test.Open();
        await StoreSchema.MigrateAsync(database, 1, default);
        await using (var connection = await database.OpenAsync(default)) await connection.ExecuteAsync(null, "UPDATE store_version SET version = 999", [], default);
        await Assert.ThrowsAsync<StoreTooNewException>(() => new KeptStore(database).PrepareAsync(default));
        (database as IDisposable)?.Dispose();
    }

    [Fact]
    public void Steps_OfReleasedVersions_NeverChange() => Snapshot.Match(string.Join("\n--\n", Migrations.Steps));
}
