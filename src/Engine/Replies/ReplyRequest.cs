using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Handling;

namespace DiagnosisEngine.Replies;

/// <summary>What a reply is made from: the case as it was planned, and the plan.</summary>
internal sealed record ReplyRequest
{
    /// <summary>What the plan was made from.</summary>
    public required PlanRequest Case { get; init; }

    /// <summary>The plan.</summary>
    public required HandlingPlan Plan { get; init; }

    /// <summary>What the words say.</summary>
    public Hearing Hearing { get; init; } = Hearing.Silence;

    /// <summary>Hazards whose script has been read out.</summary>
    public ImmutableArray<string> Acknowledged { get; init; } = [];

    /// <summary>The channel's id; null: <c>call</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>Who reads the draft.</summary>
    public Audience Audience { get; init; }

    /// <summary>Some hazard's script has not been read out.</summary>
    public bool HasUnread
    {
        get
        {
            foreach (var hazard in Case.Hazards)
                if (!Acknowledged.Contains(hazard.Hazard.Id))
                    return true;
            return false;
        }
    }
}
