using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A sum that is told as found is not still to be reckoned in the next sentence.</summary>
internal sealed partial class UnsettledSumCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var cause in rules.Causes.Values)
            if (cause.Found?.Wordings.Select(wording => wording.Template).FirstOrDefault(IsSum) is { } sum
                && cause.WeDo?.Wordings.Select(wording => ToReckon().Match(wording.Template.Text)).FirstOrDefault(match => match.Success) is { } still)
                issues.Add(CheckIssues.SumBeforeReckoning(sum.At, cause.Id, still.Value));
    }

    private static bool IsSum(Template template) => template.Parts.Any(part => part is { Kind: TemplatePartKind.Word, Text: "amount" });

    [GeneratedRegex("核算|核对|核实|复核|重新计算|重新算", RegexOptions.NonBacktracking)]
    private static partial Regex ToReckon();
}
