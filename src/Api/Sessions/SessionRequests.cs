using System.Text.Json;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>Answers to questions of a session.</summary>
internal sealed record AnswersRequest
{
    /// <summary>Facts by id, as in a complaint.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Facts { get; init; }

    /// <summary>Hazards whose script has been read out since.</summary>
    public IReadOnlyList<string>? Acknowledged { get; init; }
}

/// <summary>What a complaint really was.</summary>
internal sealed record OutcomeRequest
{
    /// <summary>The cause that was found in the end; absent: none of ours.</summary>
    public string? Cause { get; init; }

    /// <summary>The customer is satisfied.</summary>
    public bool? Satisfied { get; init; }

    /// <summary>In words.</summary>
    public string? Note { get; init; }
}

/// <summary>Whose sessions are erased.</summary>
internal sealed record EraseRequest
{
    /// <summary>The customer's reference, as complaints gave it.</summary>
    public string? Reference { get; init; }
}
