using System.Text.Json;

namespace DiagnosisEngine.Api.Complaints;

/// <summary>A complaint in the customer's own words, facts, or both. All members are optional; something to answer must be there.</summary>
internal sealed record ComplaintRequest
{
    /// <summary>The customer's words.</summary>
    public string? Text { get; init; }

    /// <summary>The category, when the caller knows it; it is then the only one.</summary>
    public string? Category { get; init; }

    /// <summary>The caller's lines of business, as ids of packs: only their categories are heard in the words. Absent: all. Dangers are heard whatever the line.</summary>
    public IReadOnlyList<string>? Packs { get; init; }

    /// <summary>The tree to run (pack/family), when the caller knows it; it is then the only one.</summary>
    public string? Tree { get; init; }

    /// <summary>A region's code (GB/T 2260), as CN-3702. Absent: national figures only.</summary>
    public string? Region { get; init; }

    /// <summary>When it was received; absent: now. ISO 8601; without an offset in the zone of the rules.</summary>
    public string? ReceivedAt { get; init; }

    /// <summary>When it happened; absent: when it was received.</summary>
    public string? OccurredAt { get; init; }

    /// <summary>Whose it is.</summary>
    public CustomerRequest? Customer { get; init; }

    /// <summary>Facts by id: a value, {value, at, source}, {"unknown": true} where nobody can tell, {"none": true} where it is known to be absent.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Facts { get; init; }

    /// <summary>Hazards whose script has been read out; releases the questions that an S1 hazard holds back.</summary>
    public IReadOnlyList<string>? Acknowledged { get; init; }

    /// <summary>How the reply travels.</summary>
    public string? Channel { get; init; }

    /// <summary>Who reads the answer: agent (default), customer or back-office.</summary>
    public string? Audience { get; init; }

    /// <summary>Give trace and explanation.</summary>
    public bool? Explain { get; init; }

    /// <summary>A cause that is settled elsewhere; plan and reply are then written for it.</summary>
    public string? Cause { get; init; }

    /// <summary>test: run trees with status draft or test beside what answers; `shadow` in the answer says what they would have answered. Not for a customer.</summary>
    public string? Include { get; init; }
}

/// <summary>Whose complaint it is.</summary>
/// <param name="Reference">The caller's own reference, handed to fact sources; never logged.</param>
internal sealed record CustomerRequest(string? Reference);
