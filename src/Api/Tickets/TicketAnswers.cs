using System.Text.Json.Serialization;

namespace DiagnosisEngine.Api.Tickets;

/// <summary>A trouble ticket in the shape of TMF621 v5.</summary>
/// <param name="Type">TroubleTicket</param>
/// <param name="Id">The session's id.</param>
/// <param name="Href">The session's address.</param>
/// <param name="Name">The likeliest cause, or the category.</param>
/// <param name="Description">The complaint as it is kept.</param>
/// <param name="Severity">Critical, Major or Minor.</param>
/// <param name="Priority">Critical, High, Medium or Low.</param>
/// <param name="TicketType">The category.</param>
/// <param name="Status">acknowledged, pending (facts are needed), resolved or closed.</param>
/// <param name="StatusChangeReason">The diagnosis's own status.</param>
/// <param name="CreationDate">When the session began.</param>
/// <param name="LastUpdate">When it last changed.</param>
/// <param name="ExpectedResolutionDate">The plan's deadline.</param>
/// <param name="Channel">How the reply travels.</param>
/// <param name="RelatedParty">The customer and the departments.</param>
/// <param name="Note">The steps of the plan and the reply draft.</param>
/// <param name="TroubleTicketCharacteristic">Causes with their basis, dangers, the digest of the rules.</param>
internal sealed record TroubleTicket([property: JsonPropertyName("@type")] string Type, string Id, string Href, string Name, string Description, string Severity, string Priority,
    string TicketType, string Status, string StatusChangeReason, DateTimeOffset CreationDate, DateTimeOffset LastUpdate, string? ExpectedResolutionDate, TicketChannel? Channel,
    IReadOnlyList<TicketParty> RelatedParty, IReadOnlyList<TicketNote> Note, IReadOnlyList<TicketCharacteristic> TroubleTicketCharacteristic);

/// <summary>How it came.</summary>
/// <param name="Type">ChannelRef</param>
/// <param name="Id">The channel's id.</param>
/// <param name="Name">The same.</param>
internal sealed record TicketChannel([property: JsonPropertyName("@type")] string Type, string Id, string Name);

/// <summary>Who has to do with it.</summary>
/// <param name="Type">RelatedPartyRefOrPartyRoleRef</param>
/// <param name="Role">customer, handler or informed.</param>
/// <param name="PartyOrPartyRole">Who.</param>
internal sealed record TicketParty([property: JsonPropertyName("@type")] string Type, string Role, TicketPartyRef PartyOrPartyRole);

/// <summary>A party elsewhere.</summary>
/// <param name="Type">PartyRef</param>
/// <param name="Id">The caller's reference of the customer, or a department's id.</param>
/// <param name="ReferredType">Customer or Organization.</param>
internal sealed record TicketPartyRef([property: JsonPropertyName("@type")] string Type, string Id, [property: JsonPropertyName("@referredType")] string ReferredType);

/// <summary>Something written on it.</summary>
/// <param name="Type">Note</param>
/// <param name="Id">Counts from 1.</param>
/// <param name="Author">Who is to do it; else DiagnosisEngine.</param>
/// <param name="Date">When it was written.</param>
/// <param name="Text">What.</param>
internal sealed record TicketNote([property: JsonPropertyName("@type")] string Type, string Id, string Author, DateTimeOffset Date, string Text);

/// <summary>Something else to know.</summary>
/// <param name="Type">StringCharacteristic</param>
/// <param name="Name">cause, basis, hazard, not-excluded, rules.</param>
/// <param name="ValueType">string</param>
/// <param name="Value">Its value.</param>
internal sealed record TicketCharacteristic([property: JsonPropertyName("@type")] string Type, string Name, string ValueType, string Value);
