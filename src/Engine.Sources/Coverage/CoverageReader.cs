using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace DiagnosisEngine.Sources;

/// <summary>Reads the files of a coverage folder. Messages name file and line, never a customer.</summary>
internal sealed class CoverageReader(string folder, TimeZoneInfo zone)
{
    /// <summary>Of one file; a city's month of thinned samples.</summary>
    private const int MostLines = 5_000_000;

    public CoverageMap Read(CoverageOptions options)
    {
        var samples = Rows("samples.csv", "at,lat,lon,cell,rsrp,sinr,indoor", mustExist: true).Select(row =>
            new CoverageSample(row.Time(0), row.Point(1), row.Text(3), row.Number(4), row.Text(5).Length == 0 ? null : row.Number(5), row.Flag(6))).ToArray();
        var places = Rows("places.csv", "reference,kind,lat,lon,cell").ToImmutableDictionary(
            row => (row.Word(1, "customer", "address"), row.Text(0)), row => (row.Point(2), row.Text(4)));
        var spots = Rows("spots.csv", "title,lat,lon,radius,site_on").Select(row => new WeakSpot(row.Text(0), row.Point(1), row.Number(3), row.Day(4))).ToImmutableArray();
        return new CoverageMap(samples, places, spots, options);
    }

    private IEnumerable<Row> Rows(string name, string head, bool mustExist = false)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            if (mustExist) throw new SystemMappingException($"{path}: 没有这个文件；看看路径 / there is no such file; check the path");
            yield break;
        }
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (number == 1 && line.Trim('\uFEFF', ' ') != head) throw new SystemMappingException($"{path}:1: 第一行写 {head} / the first line is {head}");
            if (number > MostLines) throw new SystemMappingException($"{path}: 超过 {MostLines} 行 / more than {MostLines} lines");
            if (number > 1 && line.Length > 0) yield return new Row(path, number, line.Split(','), head.Split(','), zone);
        }
    }

    private sealed class Row(string path, int number, string[] cells, string[] names, TimeZoneInfo zone)
    {
        public string Text(int column) => cells.Length == names.Length ? cells[column].Trim()
            : throw new SystemMappingException($"{path}:{number}: 要 {names.Length} 列，写了 {cells.Length} 列 / {names.Length} columns belong here, there are {cells.Length}");

        public double Number(int column) => double.TryParse(Text(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value
            : throw Wrong(column, "要一个数", "a number");

        public GeoPoint Point(int column)
        {
            var point = new GeoPoint(Number(column), Number(column + 1));
            return Math.Abs(point.Latitude) <= 90 && Math.Abs(point.Longitude) <= 180 ? point : throw Wrong(column, "纬度在前、经度在后，用度", "latitude, then longitude, in degrees");
        }

        public bool? Flag(int column) => Text(column) switch
        {
            "1" or "true" or "是" => true,
            "0" or "false" or "否" => false,
            "" => null,
            _ => throw Wrong(column, "要 1、0 或者空", "1, 0 or nothing"),
        };

        public string Word(int column, params ReadOnlySpan<string> words) => words.Contains(Text(column)) ? Text(column)
            : throw Wrong(column, "要 customer 或 address", "customer or address");

        public DateTimeOffset Time(int column)
        {
            using var quoted = JsonDocument.Parse(JsonSerializer.Serialize(Text(column)));
            return TimeText.Read(quoted.RootElement, zone) ?? throw Wrong(column, "要时间，如 2026-01-15T20:00", "a time, as 2026-01-15T20:00");
        }

        public DateOnly? Day(int column) => Text(column) is { Length: > 0 } text
            ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(column, "要日期，如 2026-09-30", "a date, as 2026-09-30")
            : null;

        private SystemMappingException Wrong(int column, string chinese, string english) =>
            new($"{path}:{number}: {names[column]} {chinese} / {names[column]}: {english} belongs here");
    }
}
