using System.Globalization;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Npgsql;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>Against a PostgreSQL: <c>DIAGNOSIS_POSTGRES="Host=...;Username=...;Database=..." dotnet test tests/Sources.Tests</c>; <c>.ci/postgres</c> starts one.</summary>
public sealed class PostgreSqlTests : IDisposable
{
    private const string Query = "select volts, read_at, alarm from (values ('C-1', 221.5, timestamptz '2026-06-10 11:55:00+00', 'pump'), ('C-2', 0.0, now(), null)) as r (customer, volts, read_at, alarm) where customer = @customer and read_at <= @at";
    private readonly MappingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private SystemSources Load(string query) => SystemSources.Load(_folder.Write("ami", $$"""
        { "system": "ami", "sql": { "provider": "postgresql", "connection": "${DIAGNOSIS_POSTGRES}", "query": "{{query}}" }, "at": "read_at", "timeLimit": "20s", "retries": 0,
          "facts": { "meter.voltage": { "value": "volts", "unit": "V" }, "alarms": "alarm" } }
        """).Path);

    [PostgresFact]
    public async Task ReadAsync_ARow_TellsItsFacts()
    {
        using var systems = Load(Query);
        var readings = await systems.Sources[0].ReadAsync(Ask.For("C-1", Ask.Fact("meter.voltage", FactType.Number), Ask.Fact("alarms", FactType.Choice, many: true)), CancellationToken.None);
        Assert.Equal(["221.5V", "pump"], readings.OrderByDescending(r => r.Fact, StringComparer.Ordinal).Select(r => r.Values[0]));
        Assert.All(readings, r => Assert.Equal("2026-06-10T11:55:00", r.At!.Value.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)));
    }

    [PostgresFact]
    public async Task ReadAsync_AWrite_IsRefusedByTheDatabase()
    {
        using var systems = Load("with made as (select pg_catalog.setval(@customer::regclass, 1)) select null as volts, now() as read_at, null as alarm from made");
        using (var admin = new NpgsqlConnection(PostgresServer.Connection))
        {
            await admin.OpenAsync();
            using var create = new NpgsqlCommand("create sequence if not exists diagnosis_probe", admin);
            await create.ExecuteNonQueryAsync();
        }
        var thrown = await Assert.ThrowsAsync<PostgresException>(() => systems.Sources[0].ReadAsync(Ask.For("diagnosis_probe", Ask.Fact("meter.voltage", FactType.Number)), CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, thrown.SqlState);
    }
}
