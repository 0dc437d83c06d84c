using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>What a plan is made from.</summary>
internal sealed record PlanRequest
{
    /// <summary>What the trees say.</summary>
    public required Diagnosis Diagnosis { get; init; }

    /// <summary>Dangers heard or raised, gravest first; acknowledged ones among them.</summary>
    public ImmutableArray<HeardHazard> Hazards { get; init; } = [];

    /// <summary>What the complaint is about; null: <c>other</c>.</summary>
    public Category? Category { get; init; }

    /// <summary>Of <see cref="SeverityJudge"/>, before causes.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The case.</summary>
    public required FactFrame Frame { get; init; }

    /// <summary>Deadlines count from it.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>How values are told.</summary>
    public Telling Telling { get; init; }

    /// <summary>A customer reads the answer: what is said holds no private fact.</summary>
    public bool ToCustomer { get; init; }
}
