using System.Data;
using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>
/// Asks one database, as its mapping says. Every row tells its facts: several rows fill a fact of many choices, and two rows of the same time
/// that differ contradict one another, which makes the fact unknowable.
/// </summary>
internal sealed partial class SqlSource(SystemMapping mapping, TimeZoneInfo zone) : IFactSource
{
    private const int MostRows = 1000;

    private readonly SqlQuery _query = mapping.Sql!;
    private readonly ReadingMapper _mapper = new(mapping, zone);

    public string System => mapping.System;

    public async Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        if (!request.Facts.Any(fact => mapping.Facts.ContainsKey(fact.Id))) return [];
        var connection = _query.Open();
        await using (connection.ConfigureAwait(false))
        {
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = _query.Text;
                if (!AddParameters(command, request)) return [];
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
                return Union(await ReadRowsAsync(command, request, cancellationToken).ConfigureAwait(false), request);
            }
        }
    }

    private async Task<List<SourceReading>> ReadRowsAsync(DbCommand command, SourceRequest request, CancellationToken cancellationToken)
    {
        var readings = new List<SourceReading>();
        var rows = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            for (var row = 0; row < MostRows && await rows.ReadAsync(cancellationToken).ConfigureAwait(false); row++)
                readings.AddRange(_mapper.Read(Row(rows), request));
        }
        return readings;
    }

    /// <summary>False where the complaint lacks what the query needs.</summary>
    private bool AddParameters(DbCommand command, SourceRequest request)
    {
        foreach (var name in Parameter().Matches(_query.Text).Select(found => found.Value).Distinct())
        {
            object? value = name switch { "@customer" => request.CustomerReference, "@region" => request.Region, _ => request.At.ToUniversalTime() };
            if (value is null or "") return false;
            var parameter = command.CreateParameter();
            parameter.ParameterName = name[1..];
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
        return true;
    }

    /// <summary>Rows that name several choices of one fact say one thing together.</summary>
    private static IReadOnlyList<SourceReading> Union(List<SourceReading> readings, SourceRequest request)
    {
        var many = request.Facts.Where(fact => fact.Many).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. readings.Where(reading => !many.Contains(reading.Fact)),
            .. from reading in readings
               where many.Contains(reading.Fact)
               group reading by reading.Fact into all
               let said = all.Where(reading => !reading.IsNone).ToArray()
               select said.Length == 0 ? all.First() : said[0] with { Values = [.. said.SelectMany(reading => reading.Values).Distinct()], At = said.Min(reading => reading.At) },
        ];
    }

    private JsonElement Row(DbDataReader row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            for (var column = 0; column < row.FieldCount; column++)
            {
                json.WritePropertyName(row.GetName(column));
                WriteValue(json, row.GetValue(column));
            }
            json.WriteEndObject();
        }
        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }

    private void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case DBNull: json.WriteNullValue(); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case long or int or short: json.WriteNumberValue(Convert.ToInt64(value, null)); break;
            case decimal or double or float: json.WriteNumberValue(Convert.ToDecimal(value, null)); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", null)); break;
            // A database's time without a zone is the clock on the wall; one of UTC is that moment.
            case DateTime { Kind: DateTimeKind.Utc } at: json.WriteStringValue(TimeText.Write(new DateTimeOffset(at))); break;
            case DateTime at: json.WriteStringValue(TimeText.Write(new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Unspecified), zone.GetUtcOffset(at)))); break;
            case DateTimeOffset at: json.WriteStringValue(TimeText.Write(at)); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }

    [GeneratedRegex(@"(?<![\w@])@(customer|region|at)\b")]
    private static partial Regex Parameter();
}
