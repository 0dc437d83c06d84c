using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;

namespace DiagnosisEngine.Validation;

internal static class IssueSuppression
{
    public static IReadOnlyList<Issue> Apply(RuleFiles files, IReadOnlyList<Issue> issues) => issues;
}
