using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What a basis rests on as law or standard has been read by somebody.</summary>
internal sealed class ArticleReadCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var entry in rules.Causes.Values.SelectMany(cause => cause.Basis))
        {
            if (!rules.Regulations.TryGetValue(entry.Regulation, out var regulation) || regulation.Kind is not (RegulationKind.Law or RegulationKind.Standard)) continue;
            var articles = regulation.Versions.SelectMany(version => version.Articles).Where(article => article.Id == entry.Article).ToList();
            if (articles.Count > 0 && articles.TrueForAll(article => !article.TextRead)) issues.Add(CheckIssues.ArticleNotRead(entry.At, $"{entry.Regulation}/{entry.Article}"));
        }
    }
}
