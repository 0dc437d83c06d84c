using System.Collections.Immutable;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>A whole conversation, as somebody judged it should go.</summary>
/// <param name="Id">Of the line; else its place.</param>
/// <param name="Complaint">What is said and known at its beginning.</param>
/// <param name="Answers">What is said when it is asked, by the fact's id or by words of the question.</param>
/// <param name="Expected">The cause; null: none, it is for people to find.</param>
/// <param name="Acceptable">Causes that are as right.</param>
/// <param name="MustNot">Causes, dangers, questions (by fact) or words of the reply that must not come.</param>
/// <param name="Said">Facts that the text tells, so that asking for them is asking twice.</param>
internal sealed record Scenario(
    string Id, Complaint Complaint, ImmutableDictionary<string, GivenFact> Answers, string? Expected, ImmutableArray<string> Acceptable, ImmutableArray<string> MustNot, ImmutableArray<string> Said);
