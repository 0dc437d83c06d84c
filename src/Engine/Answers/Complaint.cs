using System.Collections.Immutable;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>What a caller brings: a complaint in the customer's own words, facts, or both.</summary>
public sealed record Complaint
{
    /// <summary>The customer's words; null or empty: facts alone.</summary>
    public string? Text { get; init; }

    /// <summary>The category, when the caller knows it; it is then the only one.</summary>
    public string? Category { get; init; }

    /// <summary>
    /// The caller's lines of business, as ids of packs: of the customer's words only their categories are heard, so that a power company need not guess between its meters and those of the water works.
    /// Empty: all. Dangers are heard whatever the line, and a named <see cref="Category"/> or <see cref="Tree"/> stands.
    /// </summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>The tree to run, when the caller knows it; it is then the only one.</summary>
    public string? Tree { get; init; }

    /// <summary>A region's code (GB/T 2260): CN-3702. Null: national figures only.</summary>
    public string? Region { get; init; }

    /// <summary>When the complaint was received; null: now. Deadlines count from it.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>When it happened; null: when it was received. Decides which figure was in force.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>The caller's reference of the customer, handed to fact sources; never logged.</summary>
    public string? CustomerReference { get; init; }

    /// <summary>Facts by id.</summary>
    public ImmutableDictionary<string, GivenFact> Facts { get; init; } = ImmutableDictionary<string, GivenFact>.Empty;

    /// <summary>Hazards whose script has been read out; releases the questions an S1 hazard holds back.</summary>
    public ImmutableArray<string> Acknowledged { get; init; } = [];

    /// <summary>How the reply travels; null: <c>call</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>A cause that is settled elsewhere; plan and reply are then written for it. Null: what the trees find.</summary>
    public string? Cause { get; init; }

    /// <summary>Who reads the answer.</summary>
    public Audience Audience { get; init; }

    /// <summary>Give the whole trace and the explanation.</summary>
    public bool Explain { get; init; }

    /// <summary>Nobody will read which other answers would have changed the causes; finding them may take thousands of diagnoses.</summary>
    internal bool WithoutFlips { get; init; }

    /// <summary>
    /// Run trees with status <c>draft</c> or <c>test</c> too, beside what answers: <see cref="Answer.Shadow"/> says what they would have answered. The answer stays the same.
    /// Not for customers, and not with a <see cref="Cause"/>.
    /// </summary>
    public bool IncludeTest { get; init; }
}
