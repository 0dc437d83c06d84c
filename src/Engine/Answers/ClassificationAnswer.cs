using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>What the words alone say.</summary>
/// <param name="Hearing">Categories, intents, emotion and facts heard.</param>
/// <param name="Hazards">Dangers with their scripts, gravest first.</param>
/// <param name="Severity">The gravest of category, raise and hazards.</param>
/// <param name="Audience">Who may read it.</param>
public sealed record ClassificationAnswer(Hearing Hearing, ImmutableArray<HazardAnswer> Hazards, Severity Severity, Audience Audience)
{
    /// <summary>What may be told of it to a customer; null: it was put together elsewhere.</summary>
    internal CaseDiscretion? Discretion { get; init; }
}
