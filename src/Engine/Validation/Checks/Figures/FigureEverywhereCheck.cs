using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A figure that conditions or sentences name is in force wherever the pack that names it claims to hold; a pack that claims nothing claims the country.</summary>
internal sealed class FigureEverywhereCheck(DateOnly today, Lazy<RuleUses> named) : IRuleCheck
{
    private const string Country = "CN";

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var figures = PlacedFigure.All(rules).ToLookup(placed => placed.Figure.Name, StringComparer.Ordinal);
        foreach (var uses in named.Value.Figures.GroupBy(use => use.Figure, use => use.At, StringComparer.Ordinal))
        {
            if (!figures[uses.Key].Any()) continue;
            var inForce = figures[uses.Key].Where(placed => placed.IsInForceOn(today)).Select(placed => placed.Regulation.Place).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (inForce.Count == 0)
            {
                // A date that was left out is missing in the text; one that has passed may be meant by whoever names the figure.
                issues.Add(NotInForce(figures[uses.Key].All(text => !text.Binds) ? figures[uses.Key].First().Version.At : uses.First(), uses.Key, figures[uses.Key]));
                continue;
            }
            // What is shared holds wherever the packs do that name the figure too.
            var packs = uses.Select(at => (At: at, Pack: RuleFilePath.Parse(at.Path).Pack is { } name ? rules.Packs.GetValueOrDefault(name) : null)).ToList();
            foreach (var (at, pack) in packs.Exists(use => use.Pack is not null) ? packs.Where(use => use.Pack is not null) : packs)
                if (Missing(pack, inForce) is { Count: > 0 } missing)
                    issues.Add(pack is { Places.IsEmpty: false } ? CheckIssues.FigureMissingInPlaces(at, uses.Key, missing, pack.Id) : CheckIssues.FigureNotEverywhere(at, uses.Key, inForce));
        }
    }

    private static List<string> Missing(RulePack? pack, List<string> inForce) =>
        [.. (pack is { Places.IsEmpty: false } ? pack.Places : [Country]).Where(place => !Places.Upward(place).Any(inForce.Contains))];

    private Issue NotInForce(Text.SourceSpan at, string figure, IEnumerable<PlacedFigure> texts)
    {
        var (why, english) = texts.All(text => !text.Binds) ? ("法规没有写生效日期", "its text has no date of effect")
            : texts.All(text => text.Version.EffectiveTo < today) ? ("规定它的版本已经失效", "the version that sets it has expired")
            : ("规定它的版本还没有生效", "the version that sets it is not yet in force");
        return CheckIssues.FigureNotInForce(at, figure, why, english);
    }
}
