using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Reads a request of the contract. Everything wrong with its shape is gathered, each with a JSON pointer; whether a fact, category
/// or place exists is the engine's to say. Messages name members, never what the customer wrote.
/// </summary>
public static class ComplaintJson
{
    internal static readonly ImmutableArray<string> Members =
        ["text", "category", "packs", "tree", "region", "receivedAt", "occurredAt", "customer", "facts", "acknowledged", "channel", "audience", "explain", "cause", "include"];

    /// <summary>Reads a whole request.</summary>
    /// <param name="request">Its JSON.</param>
    /// <param name="zone">In which times without an offset are read: the zone of the rules.</param>
    /// <exception cref="ComplaintException">The request has another shape; all mistakes at once.</exception>
    public static Complaint Read(JsonElement request, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var errors = new List<ComplaintError>();
        var reader = new MemberReader(zone, errors);
        Complaint complaint;
        try
        {
            complaint = reader.IsObject(request, "") ? Read(request, reader) : new Complaint();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: System.Text.Json sees it only when the string is taken out.
            throw new ComplaintException([new ComplaintError("", "bad-text",
                new Bilingual("有的文字不是完整的 Unicode；请检查转义（\\uD800 之类）。", "a string is not valid Unicode; check its escapes (\\uD800 and the like)."))]);
        }
        return errors.Count == 0 ? complaint : throw new ComplaintException([.. errors]);
    }

    /// <summary>Reads the value of <c>facts</c> alone: <c>{ id: value | {value, at, source} | {unknown: true} | {none: true} }</c>.</summary>
    /// <inheritdoc cref="Read(JsonElement, TimeZoneInfo)"/>
    public static ImmutableDictionary<string, GivenFact> ReadFacts(JsonElement request, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var errors = new List<ComplaintError>();
        var facts = FactJson.ReadAll(request, "", new MemberReader(zone, errors));
        return errors.Count == 0 ? facts : throw new ComplaintException([.. errors]);
    }

    /// <summary>A time as requests write it: ISO 8601; without an offset in the zone. Null when it is no time.</summary>
    public static DateTimeOffset? ReadTime(string text, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        return MemberReader.ParseTime(text, zone);
    }

    private static Complaint Read(JsonElement request, MemberReader reader)
    {
        var complaint = new Complaint();
        foreach (var (name, value) in reader.Members(request, "", Members))
        {
            var at = "/" + name;
            if (value.ValueKind == JsonValueKind.Null) continue;
            complaint = name switch
            {
                "text" => complaint with { Text = reader.Text(value, at) },
                "category" => complaint with { Category = reader.Text(value, at) },
                "packs" => complaint with { Packs = reader.Texts(value, at) },
                "tree" => complaint with { Tree = reader.Text(value, at) },
                "region" => complaint with { Region = reader.Text(value, at) },
                "receivedAt" => complaint with { ReceivedAt = reader.Time(value, at) },
                "occurredAt" => complaint with { OccurredAt = reader.Time(value, at) },
                "customer" => complaint with { CustomerReference = ReadReference(value, at, reader) },
                "facts" => complaint with { Facts = FactJson.ReadAll(value, at, reader) },
                "acknowledged" => complaint with { Acknowledged = reader.Texts(value, at) },
                "channel" => complaint with { Channel = reader.Text(value, at) },
                "audience" => complaint with { Audience = ReadAudience(value, at, reader) },
                "explain" => complaint with { Explain = reader.Flag(value, at) },
                "cause" => complaint with { Cause = reader.Text(value, at) },
                "include" => complaint with { IncludeTest = reader.OneOf(value, at, ["test"]) is not null },
                _ => complaint,
            };
        }
        return complaint;
    }

    private static string? ReadReference(JsonElement value, string at, MemberReader reader)
    {
        if (!reader.IsObject(value, at)) return null;
        string? reference = null;
        foreach (var (_, part) in reader.Members(value, at, ["reference"]))
            reference = reader.Text(part, at + "/reference");
        return reference;
    }

    private static Audience ReadAudience(JsonElement value, string at, MemberReader reader) =>
        reader.OneOf(value, at, ["agent", "customer", "back-office"]) switch
        {
            "customer" => Audience.Customer,
            "back-office" => Audience.BackOffice,
            _ => Audience.Agent,
        };
}
