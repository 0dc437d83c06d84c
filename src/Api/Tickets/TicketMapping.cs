using System.Text.Json;
using DiagnosisEngine.Api.Keeping;

namespace DiagnosisEngine.Api.Tickets;

/// <summary>A kept diagnosis as a ticket. It says nothing that the kept answer does not say, so a customer's ticket holds what a customer may see.</summary>
internal static class TicketMapping
{
    public static TroubleTicket Of(KeptSession session, string complaint, string answer)
    {
        using var request = JsonDocument.Parse(complaint);
        using var document = JsonDocument.Parse(answer);
        var (root, plan) = (document.RootElement, document.RootElement.GetProperty("plan"));
        var category = root.GetProperty("classification").GetProperty("categories").EnumerateArray().Select(one => (Id: Text(one, "id"), Title: Text(one, "title"))).FirstOrDefault();
        var cause = root.GetProperty("causes").EnumerateArray().Select(one => Text(one, "title")).FirstOrDefault();
        var status = Text(root, "status");
        var severity = Text(plan, "severity");
        var channel = Optional(root.GetProperty("reply"), "channel");
        var said = Optional(request.RootElement, "text");
        return new("TroubleTicket", session.Id, $"/v1/sessions/{session.Id}", cause ?? category.Title ?? "other", said is { Length: > 0 } ? said : cause ?? category.Title ?? "other",
            Severity(severity), Priority(severity), category.Id ?? Optional(request.RootElement, "category") ?? "other", Status(session, status), status,
            session.CreatedAt, session.UpdatedAt, Optional(plan, "resolveBy"), channel is null ? null : new("ChannelRef", channel, channel),
            [.. Parties(session, plan)], [.. Notes(session, root, plan)], [.. Characteristics(root)]);
    }

    private static IEnumerable<TicketParty> Parties(KeptSession session, JsonElement plan)
    {
        if (session.Customer is { } customer) yield return Party("customer", customer, "Customer");
        var role = "handler";
        foreach (var department in plan.GetProperty("department").EnumerateArray())
        {
            yield return Party(role, department.GetString()!, "Organization");
            role = "informed";
        }

        static TicketParty Party(string role, string id, string kind) => new("RelatedPartyRefOrPartyRoleRef", role, new("PartyRef", id, kind));
    }

    private static IEnumerable<TicketNote> Notes(KeptSession session, JsonElement root, JsonElement plan)
    {
        var steps = plan.GetProperty("steps").EnumerateArray().Select(step =>
        (
            Author: step.TryGetProperty("who", out var who) && who.ValueKind == JsonValueKind.Array ? string.Join("、", who.EnumerateArray().Select(one => one.GetString())) : "",
            Text: Optional(step, "do") ?? Optional(step, "say") ?? Optional(step, "ask") ?? "")).Append(("", Text(root.GetProperty("reply"), "text")));
        return steps.Where(step => step.Item2.Length > 0)
            .Select((step, index) => new TicketNote("Note", $"{index + 1}", step.Item1.Length > 0 ? step.Item1 : "DiagnosisEngine", session.UpdatedAt, step.Item2));
    }

    private static IEnumerable<TicketCharacteristic> Characteristics(JsonElement root)
    {
        foreach (var cause in root.GetProperty("causes").EnumerateArray())
        {
            yield return Of("cause", Text(cause, "id"));
            yield return Of("basis", Text(cause, "basis"));
        }
        foreach (var cause in root.GetProperty("notExcluded").EnumerateArray()) yield return Of("not-excluded", Text(cause, "id"));
        foreach (var hazard in root.GetProperty("hazards").EnumerateArray()) yield return Of("hazard", Text(hazard, "id"));
        yield return Of("rules", Text(root.GetProperty("rules"), "digest"));

        static TicketCharacteristic Of(string name, string value) => new("StringCharacteristic", name, "string", value);
    }

    private static string Status(KeptSession session, string status)
    {
        if (session.Outcome is null) return status == "needs-facts" ? "pending" : "acknowledged";
        using var outcome = JsonDocument.Parse(session.Outcome);
        return outcome.RootElement.TryGetProperty("satisfied", out var satisfied) && satisfied.ValueKind == JsonValueKind.True ? "closed" : "resolved";
    }

    private static string Severity(string severity) => severity switch { "S1" => "Critical", "S2" => "Major", _ => "Minor" };

    private static string Priority(string severity) => severity switch { "S1" => "Critical", "S2" => "High", "S3" => "Medium", _ => "Low" };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
