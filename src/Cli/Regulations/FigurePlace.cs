using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Regulations;

/// <summary>A figure with the provision that sets it.</summary>
internal sealed record FigurePlace(Regulation Regulation, RegulationVersion Version, Article Article, Figure Figure)
{
    /// <summary>Names the place across two loads of the rules.</summary>
    public (string, DateOnly?, string, string) Key => (Regulation.Id, Version.EffectiveFrom, Article.Id, Figure.Name);

    public static IEnumerable<FigurePlace> All(RuleBase rules) =>
        from regulation in rules.Regulations.Values
        from version in regulation.Versions
        from article in version.Articles
        from figure in article.Figures
        select new FigurePlace(regulation, version, article, figure);
}
