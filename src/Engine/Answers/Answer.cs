using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>Everything said to one complaint.</summary>
public sealed record Answer
{
    /// <summary>What the words say.</summary>
    public required Hearing Hearing { get; init; }

    /// <summary>Dangers heard or raised by facts, gravest first, with their scripts.</summary>
    public ImmutableArray<HazardAnswer> Hazards { get; init; } = [];

    /// <summary>The gravest of category, raise and hazards, before causes.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the trees say.</summary>
    public required Diagnosis Diagnosis { get; init; }

    /// <summary>What to ask, best first; empty with an S1 hazard that is not acknowledged.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>S1 hazards that hold the questions back; name them in <see cref="Complaint.Acknowledged"/> when their script has been read out.</summary>
    public ImmutableArray<string> Acknowledge { get; init; } = [];

    /// <summary>Who does what by when.</summary>
    public required HandlingPlan Plan { get; init; }

    /// <summary>The draft for the customer.</summary>
    public required Reply Reply { get; init; }

    /// <summary>How the fact sources fared.</summary>
    public ImmutableArray<SourceReport> Sources { get; init; } = [];

    /// <summary>What the trees on trial would have answered; null: not asked for, or the case meets none. Never told to a customer.</summary>
    public ShadowAnswer? Shadow { get; init; }

    /// <summary>All evidence the answer rests on.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>Who may read it.</summary>
    public required Audience Audience { get; init; }

    /// <summary>No place was given and a figure of a place would decide.</summary>
    public bool PlaceWouldDecide { get; init; }

    /// <summary>Why so, why not otherwise, and what would change it; null unless asked for. Never told to a customer.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The digest of the rules that answered.</summary>
    public required string RulesDigest { get; init; }

    /// <summary>The packs that answered, as <c>id version</c>.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>The engine that answered, as <c>native 0.1.0</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>What may be told of it to a customer; null: it is for somebody else, or was put together elsewhere.</summary>
    internal CaseDiscretion? Discretion { get; init; }

    /// <summary>What is written in all answers alike; null: it was put together elsewhere.</summary>
    internal WrittenRules? Written { get; init; }
}
