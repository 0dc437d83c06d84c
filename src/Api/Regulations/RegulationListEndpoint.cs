using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.Regulations;

internal static class RegulationListEndpoint
{
    private const string Country = "CN";

    public static void MapRegulationList(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/regulations", (string? sector, string? place, string? day, string? topic, DecisionEngine engine) =>
            new CatalogueResult<RegulationList>(new([.. Find(engine.Rules, Known(sector, engine.Rules), place, Date(day), topic)])))
        .WithName("regulations")
        .WithSummary("Regulations by sector (a pack), place (it and those above it), day (versions in force on it) and topic (words of a title, an article or a figure's name).")
        .IsCatalogue<RegulationList>()
        .ProducesProblem(422);

    private static IEnumerable<RegulationAnswer> Find(RuleBase rules, string? sector, string? place, DateOnly? day, string? topic)
    {
        foreach (var regulation in rules.Regulations.Values)
        {
            if (sector is not null && !regulation.Sectors.IsEmpty && !regulation.Sectors.Contains(sector)) continue;
            if (place is not null && regulation.Place != Country && !place.StartsWith(regulation.Place, StringComparison.Ordinal)) continue;
            if (place is not null && regulation.Except.Any(left => place.StartsWith(left, StringComparison.Ordinal))) continue;
            var versions = regulation.Versions.Where(version => day is not { } on || IsInForce(version, on))
                .Select(version => RegulationMapping.Answer(version, version.Articles.Where(article => topic is null || IsAbout(regulation, article, topic))))
                .Where(version => version.Articles.Count > 0).ToList();
            if (versions.Count > 0) yield return RegulationMapping.Answer(regulation, versions);
        }
    }

    private static bool IsInForce(RegulationVersion version, DateOnly day) =>
        (version.EffectiveFrom is not { } from || from <= day) && (version.EffectiveTo is not { } to || day <= to);

    private static bool IsAbout(Regulation regulation, Article article, string topic) =>
        Holds(regulation.Title, topic) || Holds(article.Id, topic) || Holds(article.Requires, topic) || article.Figures.Any(figure => Holds(figure.Name, topic));

    private static bool Holds(string text, string topic) => text.Contains(topic, StringComparison.OrdinalIgnoreCase);

    private static string? Known(string? sector, RuleBase rules) => sector is null || rules.Packs.ContainsKey(sector) ? sector
        : throw Unfit("/sector", $"没有行业“{sector}”；有 {string.Join("、", rules.Packs.Keys)}。", $"there is no sector '{sector}'; there are {string.Join(", ", rules.Packs.Keys)}.");

    private static DateOnly? Date(string? day) => day is null ? null
        : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw Unfit("/day", $"“{day}”不是日期；写成 2026-01-15。", $"'{day}' is not a date; write it as 2026-01-15.");

    private static ProblemException Unfit(string pointer, string chinese, string english) => new(Problem.Unfit([new ComplaintError(pointer, "bad-value", new Bilingual(chinese, english))]));
}
