using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What a basis names should be in force today.</summary>
internal sealed class ArticleInForceCheck(DateOnly today) : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var entry in rules.Causes.Values.SelectMany(cause => cause.Basis))
        {
            if (!rules.Regulations.TryGetValue(entry.Regulation, out var regulation) || regulation.Kind == RegulationKind.Practice) continue;
            var versions = regulation.Versions.Where(version => version.Articles.Any(article => article.Id == entry.Article)).ToList();
            if (versions.Count == 0 || versions.Exists(version => IsInForce(regulation, version))) continue;
            var (why, english) = versions[^1] switch
            {
                { EffectiveTo: { } ended } when ended < today => ("已经失效", "has expired"),
                { EffectiveFrom: { } starts } when starts > today => ("还没有生效", "is not yet in force"),
                _ => ("没有写生效日期", "has no known date of effect"),
            };
            issues.Add(CheckIssues.ArticleNotInForce(entry.At, $"{entry.Regulation}/{entry.Article}", why, english));
        }
    }

    private bool IsInForce(Regulation regulation, RegulationVersion version) =>
        (version.EffectiveFrom is { } from ? from <= today : regulation.Kind is RegulationKind.Promise or RegulationKind.Terms)
        && (version.EffectiveTo is not { } to || to >= today);
}
