using System.Globalization;
using DiagnosisEngine.Model;
using Npgsql;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>Against a PostgreSQL of your own: <c>DIAGNOSIS_POSTGRESQL="Host=...;Username=...;Database=..." dotnet test tests/Sources.Tests</c>. Without it, nothing is tested here.</summary>
public sealed class PostgreSqlTests : IDisposable
{
    private const string Query = "select volts, read_at, alarm from (values ('C-1', 221.5, timestamptz '2026-06-10 11:55:00+00', 'pump'), ('C-2', 0.0, now(), null)) as r (customer, volts, read_at, alarm) where customer = @customer and read_at <= @at";
    private static readonly string? Server = Environment.GetEnvironmentVariable("DIAGNOSIS_POSTGRESQL");
    private readonly MappingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private SystemSources Load(string query) => SystemSources.Load(_folder.Write("ami", $$"""
        { "system": "ami", "sql": { "provider": "postgresql", "connection": "${DIAGNOSIS_POSTGRESQL}", "query": "{{query}}" }, "at": "read_at", "timeLimit": "20s", "retries": 0,
          "facts": { "meter.voltage": { "value": "volts", "unit": "V" }, "alarms": "alarm" } }
        """).Path);

    [Fact]
    public async Task ReadAsync_ARow_TellsItsFacts()
    {
        if (Server is null) return;
        using var systems = Load(Query);
        var readings = await systems.Sources[0].ReadAsync(Ask.For("C-1", Ask.Fact("meter.voltage", FactType.Number), Ask.Fact("alarms", FactType.Choice, many: true)), CancellationToken.None);
        Assert.Equal(["221.5V", "pump"], readings.OrderByDescending(r => r.Fact, StringComparer.Ordinal).Select(r => r.Values[0]));
        Assert.All(readings, r => Assert.Equal("2026-06-10T11:55:00", r.At!.Value.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task ReadAsync_AWrite_IsRefusedByTheDatabase()
    {
        if (Server is null) return;
        using var systems = Load("with made as (select pg_catalog.setval(@customer::regclass, 1)) select null as volts, now() as read_at, null as alarm from made");
        using (var admin = new NpgsqlConnection(Server))
        {
            await admin.OpenAsync();
            using var create = new NpgsqlCommand("create sequence if not exists diagnosis_probe", admin);
            await create.ExecuteNonQueryAsync();
        }
        var thrown = await Assert.ThrowsAsync<PostgresException>(() => systems.Sources[0].ReadAsync(Ask.For("diagnosis_probe", Ask.Fact("meter.voltage", FactType.Number)), CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, thrown.SqlState);
    }
}
