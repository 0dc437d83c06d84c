using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Sources;

/// <summary>
/// Complaints in and a report out, as JSON: <c>{ "at": "2026-01-15T20:00", "place": "TR-7", "category": "power.outage", "cause": "power.known-fault", "device": null, "lat": 36.06, "lon": 120.38 }</c>.
/// A member that is none of these is a mistake, so that no name or number of a customer comes along unnoticed.
/// </summary>
public static class HotSpotJson
{
    /// <summary>Reads one complaint.</summary>
    /// <param name="complaint">The object.</param>
    /// <param name="zone">In which times without an offset are read.</param>
    /// <param name="at">Its JSON pointer, for messages.</param>
    /// <param name="mistakes">What is wrong with it is added here.</param>
    /// <returns>Null with a mistake.</returns>
    public static ReportedComplaint? Read(JsonElement complaint, TimeZoneInfo zone, string at, ICollection<ComplaintError> mistakes)
    {
        ArgumentNullException.ThrowIfNull(mistakes);
        var before = mistakes.Count;
        if (complaint.ValueKind != JsonValueKind.Object)
        {
            mistakes.Add(new ComplaintError(at, "not-an-object", new("这里要一个对象", "an object belongs here")));
            return null;
        }
        foreach (var member in complaint.EnumerateObject())
            if (member.Name is not ("at" or "place" or "category" or "cause" or "device" or "lat" or "lon"))
                mistakes.Add(new ComplaintError(at, "unknown-member", new("只收 at place category cause device lat lon；客户的资料不要送来", "only at place category cause device lat lon are taken; send nothing of the customer")));
        var time = complaint.TryGetProperty("at", out var written) ? TimeText.Read(written, zone) : null;
        if (time is null) mistakes.Add(new ComplaintError(at + "/at", "bad-time", new("时间写成 2026-01-15T20:00", "write a time as 2026-01-15T20:00")));
        if (Text(complaint, "place") is not { } place || Text(complaint, "category") is not { } category)
        {
            mistakes.Add(new ComplaintError(at, "missing-member", new("place 和 category 都要有，是文字", "place and category are needed, both strings")));
            return null;
        }
        GeoPoint? where = complaint.TryGetProperty("lat", out var lat) && complaint.TryGetProperty("lon", out var lon) && lat.ValueKind == JsonValueKind.Number && lon.ValueKind == JsonValueKind.Number
            ? new GeoPoint(lat.GetDouble(), lon.GetDouble()) : null;
        return mistakes.Count > before ? null : new ReportedComplaint(time!.Value, place, category, Text(complaint, "cause"), Text(complaint, "device"), where);
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">What was counted.</param>
    /// <param name="zone">Of its times.</param>
    /// <param name="indented">For people's eyes.</param>
    public static ReadOnlyMemory<byte> WriteUtf8(HotSpotReport report, TimeZoneInfo zone, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("complaints", report.Complaints);
        if (report.From is { } from) json.WriteString("from", TimeText.Write(TimeZoneInfo.ConvertTime(from, zone)));
        if (report.Until is { } until) json.WriteString("until", TimeText.Write(TimeZoneInfo.ConvertTime(until, zone)));
        json.WriteStartArray("spots");
        foreach (var spot in report.Spots) WriteSpot(json, spot);
        json.WriteEndArray();
        WriteCounts(json, "causes", report.Causes);
        WriteHours(json, report.Hours);
        WriteCounts(json, "devices", report.Devices);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteSpot(Utf8JsonWriter json, HotSpot spot)
    {
        json.WriteStartObject();
        json.WriteString("place", spot.Place);
        json.WriteNumber("complaints", spot.Complaints);
        WriteCounts(json, "causes", spot.Causes);
        WriteCounts(json, "categories", spot.Categories);
        WriteHours(json, spot.Hours);
        WriteCounts(json, "devices", spot.Devices);
        json.WriteStartArray("weakSpots");
        foreach (var weak in spot.WeakSpots)
        {
            json.WriteStartObject();
            json.WriteString("title", weak.Title);
            if (weak.SiteOn is { } day) json.WriteString("siteOn", day.ToString("yyyy-MM-dd", null));
            else json.WriteNull("siteOn");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, ImmutableArray<Counted> counts)
    {
        json.WriteStartArray(name);
        foreach (var counted in counts)
        {
            json.WriteStartObject();
            json.WriteString("id", counted.Id);
            json.WriteNumber("count", counted.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteHours(Utf8JsonWriter json, ImmutableArray<int> hours)
    {
        json.WriteStartArray("hours");
        foreach (var count in hours) json.WriteNumberValue(count);
        json.WriteEndArray();
    }

    private static string? Text(JsonElement complaint, string name) =>
        complaint.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String && member.GetString() is { Length: > 0 and <= 200 } text ? text : null;
}
