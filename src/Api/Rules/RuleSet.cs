using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;

namespace DiagnosisEngine.Api.Rules;

/// <summary>Rules that answer. A request takes one and keeps it to its end.</summary>
/// <param name="Engine">Answers with them.</param>
/// <param name="Files">As they were written.</param>
/// <param name="LoadedAt">When they came into use.</param>
/// <param name="Issues">Warnings and notes.</param>
internal sealed record RuleSet(DecisionEngine Engine, RuleFiles Files, DateTimeOffset LoadedAt, ImmutableArray<Issue> Issues)
{
    public string Digest => Files.Digest;
}
