using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What a cause promises comes from a figure, which says who set it and may differ from place to place.</summary>
internal sealed class WrittenDeadlineCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var cause in rules.Causes.Values)
            foreach (var (key, deadline) in new[] { ("respond-within", cause.RespondWithin), ("resolve-within", cause.ResolveWithin) })
                if (deadline is { Duration: { } duration }) issues.Add(CheckIssues.DeadlineWrittenOut(deadline.At, cause.Id, key, ValueWriter.Notation(duration)));
    }
}
