using System.Collections.Immutable;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.NRules.Cases;

/// <summary>A complaint as rules over many cases see it. Nothing in it names a person: the customer is a reference of the host's.</summary>
public sealed record LiveCase
{
    /// <summary>The host's number of the case.</summary>
    public required string Id { get; init; }

    /// <summary>Cases of one kind count together: the category.</summary>
    public required string Kind { get; init; }

    /// <summary>When it was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The host's reference of the customer; null: unknown.</summary>
    public string? Customer { get; init; }

    /// <summary>Where it hangs: kind of place to its id, such as <c>transformer</c> to <c>T-7</c>.</summary>
    public ImmutableDictionary<string, string> Places { get; init; } = [];

    /// <summary>Until when something was promised; null: nothing was.</summary>
    public DateTimeOffset? PromisedBy { get; init; }

    /// <summary>The case that an answer makes.</summary>
    /// <param name="id">The host's number of the case.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="receivedAt">When the complaint was received.</param>
    public static LiveCase Of(string id, Answer answer, DateTimeOffset receivedAt)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new()
        {
            Id = id,
            Kind = answer.Hearing.Categories is [var best, ..] ? best.Category.Id : "other",
            ReceivedAt = receivedAt,
            PromisedBy = answer.Plan.ResolveBy,
        };
    }
}
