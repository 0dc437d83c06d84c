using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Reads a request of the contract. Everything wrong with its shape is gathered, each with a JSON pointer; whether a fact, category
/// or place exists is the engine's to say. Messages name members, never what the customer wrote.
/// </summary>
public static class ComplaintJson
{
    internal static readonly ImmutableArray<string> Members =
        ["text", "category", "packs", "tree", "region", "receivedAt", "occurredAt", "customer", "facts", "acknowledged", "channel", "audience", "explain", "cause", "include"];

    /// <summary>No request goes deeper than <c>facts</c>, a fact, its values.</summary>
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 16 };

    /// <summary>What was parsed already is JSON by the measure of who parsed it.</summary>
    private static readonly JsonReaderOptions Parsed = new() { MaxDepth = int.MaxValue, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a whole request.</summary>
    /// <param name="request">Its JSON.</param>
    /// <param name="zone">In which times without an offset are read: the zone of the rules.</param>
    /// <exception cref="ComplaintException">The request has another shape; all mistakes at once.</exception>
    public static Complaint Read(JsonElement request, TimeZoneInfo zone) => Read(JsonMarshal.GetRawUtf8Value(request), zone, Parsed);

    /// <summary>Reads a whole request from its UTF-8, at most 16 levels deep.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <inheritdoc cref="Read(JsonElement, TimeZoneInfo)"/>
    public static Complaint Read(ReadOnlySpan<byte> request, TimeZoneInfo zone) => Read(request, zone, Strict);

    /// <summary>Reads the value of <c>facts</c> alone: <c>{ id: value | {value, at, source} | {unknown: true} | {none: true} }</c>.</summary>
    /// <inheritdoc cref="Read(JsonElement, TimeZoneInfo)"/>
    public static ImmutableDictionary<string, GivenFact> ReadFacts(JsonElement request, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var reader = new MemberReader(JsonMarshal.GetRawUtf8Value(request), Parsed, zone);
        var facts = FactJson.ReadAll(ref reader);
        return reader.Errors.Count == 0 ? facts : throw new ComplaintException([.. reader.Errors]);
    }

    /// <summary>A time as requests write it: ISO 8601; without an offset in the zone. Null when it is no time.</summary>
    public static DateTimeOffset? ReadTime(string text, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        return RequestTime.Parse(text, zone);
    }

    private static Complaint Read(ReadOnlySpan<byte> request, TimeZoneInfo zone, JsonReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var reader = new MemberReader(request, options, zone);
        Complaint? complaint = null;
        try
        {
            complaint = reader.IsObject() ? Read(ref reader) : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: System.Text.Json sees it only when the string is taken out.
            reader.Errors.Clear();
            reader.Report("bad-text", "有的文字不是完整的 Unicode；请检查转义（\\uD800 之类）。", "a string is not valid Unicode; check its escapes (\\uD800 and the like).");
        }
        reader.End();
        return complaint is not null && reader.Errors.Count == 0 ? complaint : throw new ComplaintException([.. reader.Errors]);
    }

    private static Complaint Read(ref MemberReader reader)
    {
        string? text = null, category = null, tree = null, region = null, channel = null, cause = null, reference = null;
        DateTimeOffset? received = null, occurred = null;
        ImmutableArray<string> packs = [], acknowledged = [];
        var facts = ImmutableDictionary<string, GivenFact>.Empty;
        var audience = Audience.Agent;
        bool explain = false, test = false;
        var members = new MemberSet(Members);
        while (reader.Next(ref members) is { } name)
        {
            if (reader.IsNull) continue;
            var before = reader.Errors.Count;
            switch (name)
            {
                case "text": text = reader.Text(); break;
                case "category": category = reader.Text(); break;
                case "packs": packs = reader.Texts(); break;
                case "tree": tree = reader.Text(); break;
                case "region": region = reader.Text(); break;
                case "receivedAt": received = reader.Time(); break;
                case "occurredAt": occurred = reader.Time(); break;
                case "customer": reference = ReadReference(ref reader); break;
                case "facts": facts = FactJson.ReadAll(ref reader); break;
                case "acknowledged": acknowledged = reader.Texts(); break;
                case "channel": channel = reader.Text(); break;
                case "audience": audience = ReadAudience(ref reader); break;
                case "explain": explain = reader.Flag(); break;
                case "cause": cause = reader.Text(); break;
                default: test = reader.OneOf(["test"]) is not null; break;
            }
            reader.PlaceUnder(name, before);
        }
        return new Complaint
        {
            Text = text,
            Category = category,
            Packs = packs,
            Tree = tree,
            Region = region,
            ReceivedAt = received,
            OccurredAt = occurred,
            CustomerReference = reference,
            Facts = facts,
            Acknowledged = acknowledged,
            Channel = channel,
            Cause = cause,
            Audience = audience,
            Explain = explain,
            IncludeTest = test,
        };
    }

    private static string? ReadReference(ref MemberReader reader)
    {
        if (!reader.IsObject()) return null;
        string? reference = null;
        var members = new MemberSet(["reference"]);
        while (reader.Next(ref members) is { } name)
        {
            var before = reader.Errors.Count;
            reference = reader.Text();
            reader.PlaceUnder(name, before);
        }
        return reference;
    }

    private static Audience ReadAudience(ref MemberReader reader) =>
        reader.OneOf(["agent", "customer", "back-office"]) switch
        {
            "customer" => Audience.Customer,
            "back-office" => Audience.BackOffice,
            _ => Audience.Agent,
        };
}
