using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Regulations;

/// <summary>From the rules to the contract.</summary>
internal static class RegulationMapping
{
    public static RegulationAnswer Answer(Regulation regulation) => Answer(regulation, regulation.Versions.Select(version => Answer(version, version.Articles)));

    public static RegulationAnswer Answer(Regulation regulation, IEnumerable<VersionAnswer> versions) => new(regulation.Id, regulation.Title,
        regulation.Kind.ToString().ToLowerInvariant(), regulation.Issuer, regulation.DocumentNumber, regulation.Place, regulation.Except, regulation.Sectors, [.. versions]);

    public static VersionAnswer Answer(RegulationVersion version, IEnumerable<Article> articles) => new(version.EffectiveFrom, version.EffectiveTo, version.InForceChecked,
        [.. articles.Select(article => new ArticleAnswer(article.Id, article.Number, article.Requires, article.TextRead, [.. article.Figures.Select(Figure)]))]);

    private static FigureAnswer Figure(Figure figure) => new(figure.Name, Text(figure.Value), figure.Per, figure.Before, figure.After, figure.IsMean, figure.Table?.On,
        figure.Table is null ? null : [.. figure.Table.Rows.Select(row => new FigureRowAnswer(row.When.Text, Text(row.Value)!))]);

    private static string? Text(Value? value) => value is null ? null : string.Join(", ", GivenFact.Of(value).Values);
}
