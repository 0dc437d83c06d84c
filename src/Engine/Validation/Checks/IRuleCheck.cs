using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Looks for one kind of mistake that binding cannot see.</summary>
internal interface IRuleCheck
{
    void Check(RuleBase rules, ICollection<Issue> issues);
}
