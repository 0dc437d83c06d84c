using System.Collections.Immutable;

namespace DiagnosisEngine.Answers;

/// <summary>One point in which trees on trial would have answered otherwise.</summary>
/// <param name="What"><c>status</c>, <c>causes</c> (ids in rank order) or <c>question</c> (the fact asked next).</param>
/// <param name="Answered">What was answered; empty: none.</param>
/// <param name="Shadow">What the trees on trial would have answered; empty: none.</param>
public sealed record ShadowDifference(string What, ImmutableArray<string> Answered, ImmutableArray<string> Shadow);
