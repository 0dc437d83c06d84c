using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;

namespace DiagnosisEngine.Api.Rules;

/// <summary>What came of looking at the rule files.</summary>
/// <param name="At">When.</param>
/// <param name="Outcome">loaded, unchanged or refused.</param>
/// <param name="Files">What was read.</param>
/// <param name="Issues">What is wrong with it; of a refused attempt at least one error.</param>
internal sealed record ReloadAttempt(DateTimeOffset At, string Outcome, RuleFiles Files, ImmutableArray<Issue> Issues)
{
    public const string Loaded = "loaded";
    public const string Unchanged = "unchanged";
    public const string Refused = "refused";
}
