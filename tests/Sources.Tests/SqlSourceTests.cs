using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using Microsoft.Data.Sqlite;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class SqlSourceTests : IDisposable
{
    private readonly MappingFolder _folder = new();
    private readonly string _database;

    public SqlSourceTests()
    {
        _database = Path.Combine(_folder.Path, "meters.db");
        using var connection = new SqliteConnection($"Data Source={_database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            create table readings (customer text, volts real, relay text, read_at text, alarm text);
            insert into readings values ('C-1', 221.5, 'CLOSED', '2026-06-10 19:55:00', 'pump'), ('C-1', 221.5, 'CLOSED', '2026-06-10 19:55:00', 'leak'),
              ('C-2', 0, null, '2026-06-10 19:55:00', null), ('C-2', 220, null, '2026-06-10 19:55:00', null);
            """;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _folder.Dispose();

    private IFactSource Source(string query) => Assert.Single(SystemSources.Load(_folder.Write("ami", $$"""
        { "system": "ami", "sql": { "provider": "sqlite", "connection": "Data Source=${METERS};Pooling=False", "query": "{{query}}" }, "at": "read_at", "cache": "0s", "retries": 0,
          "facts": { "meter.voltage": { "value": "volts", "unit": "V" }, "meter.relay": { "value": "relay", "words": { "CLOSED": "closed" } }, "alarms": "alarm" } }
        """).Path, new SystemSourceOptions { Environment = name => name == "METERS" ? _database : null }).Sources);

    private static readonly FactDefinition[] Facts = [Ask.Fact("meter.voltage", FactType.Number), Ask.Fact("meter.relay", FactType.Choice), Ask.Fact("alarms", FactType.Choice, many: true)];

    [Fact]
    public async Task ReadAsync_RowsOfACustomer_TellHisFacts()
    {
        var readings = await Source("select * from readings where customer = @customer").ReadAsync(Ask.For("C-1", Facts), CancellationToken.None);
        Assert.All(readings, reading => Assert.Equal(new DateTimeOffset(2026, 6, 10, 19, 55, 0, TimeSpan.FromHours(8)), reading.At));
        Assert.All(readings.Where(r => r.Fact == "meter.voltage"), r => Assert.Equal("221.5V", r.Values[0]));
        Assert.All(readings.Where(r => r.Fact == "meter.relay"), r => Assert.Equal("closed", r.Values[0]));
        Assert.Equal(["leak", "pump"], Assert.Single(readings, r => r.Fact == "alarms").Values.Order());
    }

    [Fact]
    public async Task ReadAsync_RowsThatDiffer_AreBothToldSoThatTheEngineSeesTheContradiction() => Assert.Equal(["0V", "220V"],
        (await Source("select * from readings where customer = @customer order by volts").ReadAsync(Ask.For("C-2", Facts), CancellationToken.None))
            .Where(r => r.Fact == "meter.voltage").Select(r => r.Values[0]));

    [Theory]
    [InlineData("x' or '1'='1")]
    [InlineData("C-3")]
    public async Task ReadAsync_AReferenceIsAParameterAndNeverPartOfTheQuery(string customer) => Assert.Empty(
        await Source("select * from readings where customer = @customer").ReadAsync(Ask.For(customer, Facts), CancellationToken.None));

    [Fact]
    public async Task ReadAsync_NoReference_AsksNobody() => Assert.Empty(
        await Source("select * from no_such_table where customer = @customer").ReadAsync(Ask.For(null, Facts), CancellationToken.None));

    [Fact]
    public async Task ReadAsync_AWriteInsideTheQuery_IsRefusedByTheDatabase()
    {
        var source = Source("with x as (select 1) insert into readings (customer) select @customer");
        await Assert.ThrowsAsync<SqliteException>(() => source.ReadAsync(Ask.For("C-9", Facts), CancellationToken.None));
    }
}
