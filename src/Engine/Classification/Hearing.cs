using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>Everything a complaint's words say, before any tree is run.</summary>
public sealed record Hearing
{
    /// <summary>Nothing was said.</summary>
    public static Hearing Silence { get; } = new();

    /// <summary>Categories, best first; empty: <c>other</c>.</summary>
    public ImmutableArray<ScoredCategory> Categories { get; init; } = [];

    /// <summary>Intents, strongest first.</summary>
    public ImmutableArray<HeardIntent> Intents { get; init; } = [];

    /// <summary>The strongest emotion; null: none heard.</summary>
    public HeardIntent? Emotion { get; init; }

    /// <summary>What the customer wants to come of it, the furthest; null: none heard.</summary>
    public HeardIntent? Motive { get; init; }

    /// <summary>Where the customer says to turn next, as the rules order them.</summary>
    public ImmutableArray<HeardIntent> Escalations { get; init; } = [];

    /// <summary>How the customer speaks to us, where people should know before they answer. It judges nobody, and no customer is told.</summary>
    public ImmutableArray<HeardIntent> Conduct { get; init; } = [];

    /// <summary>Who in the home needs care.</summary>
    public ImmutableArray<HeardIntent> Sensitive { get; init; } = [];

    /// <summary>Dangers heard, gravest first.</summary>
    public ImmutableArray<HeardHazard> Hazards { get; init; } = [];

    /// <summary>Facts heard, in text order.</summary>
    public ImmutableArray<HeardFact> Facts { get; init; } = [];

    /// <summary>Where the text tells who somebody is, in text order; to be kept out of logs.</summary>
    public ImmutableArray<PersonalDataSpan> PersonalData { get; init; } = [];
}
