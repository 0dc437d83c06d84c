using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A root cause and everything that follows from it.</summary>
public sealed record Cause
{
    /// <summary><c>heating.air-lock</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>Entries of the knowledge index it covers: <c>H01-12</c>.</summary>
    public ImmutableArray<string> Knowledge { get; init; } = [];

    /// <summary>Who handles it, lead first.</summary>
    public ImmutableArray<string> Departments { get; init; } = [];

    /// <summary>Whose side it lies on.</summary>
    public Liability Liable { get; init; }

    /// <summary>How urgent.</summary>
    public required Severity Severity { get; init; }

    /// <summary>No cause but a plan to go and look; a result with only visits is undetermined.</summary>
    public bool IsVisit { get; init; }

    /// <summary>When somebody must answer.</summary>
    public DeadlineRule? RespondWithin { get; init; }

    /// <summary>When it must be done.</summary>
    public DeadlineRule? ResolveWithin { get; init; }

    /// <summary>Date-time facts that tell when the event is expected to be over; the first known one counts.</summary>
    public ImmutableArray<string> ExpectedEnd { get; init; } = [];

    /// <summary>The answer is a no.</summary>
    public bool Refusal { get; init; }

    /// <summary>Whoever is told of it by telephone, too, is told where he can turn next.</summary>
    public bool TellsOnward { get; init; }

    /// <summary>What was found.</summary>
    public Sentence? Found { get; init; }

    /// <summary>What the operator does.</summary>
    public Sentence? WeDo { get; init; }

    /// <summary>What the customer can do.</summary>
    public Sentence? YouCanDo { get; init; }

    /// <summary>What it rests on.</summary>
    public ImmutableArray<BasisEntry> Basis { get; init; } = [];

    /// <summary>The playbook that handles it.</summary>
    public string? Playbook { get; init; }

    /// <summary>Words that must not stand in its reply.</summary>
    public ImmutableArray<Phrase> NeverSay { get; init; } = [];

    /// <summary>Other classifications of the same cause: <c>5m1e</c>, <c>ccsa</c>, <c>ccsa-layer</c>, <c>servqual</c>, <c>preventable</c>.</summary>
    public ImmutableSortedDictionary<string, string> Dimensions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Where it was written whose side it lies on; none where it was not.</summary>
    internal SourceSpan LiableAt { get; init; } = SourceSpan.None;

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
