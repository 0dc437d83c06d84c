using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Decides whether an article may be cited, and how the sentence that rests on it opens.</summary>
internal sealed class CitationWriter(RuleBase rules)
{
    private const string Unchecked = "〔现行有效未核〕";

    /// <summary>Looks an article up for a case.</summary>
    /// <param name="entry">The article as a cause names it.</param>
    /// <param name="place">The case's place; null: only national texts hold.</param>
    /// <param name="occurredOn">The day whose text counts.</param>
    /// <param name="today">The day of the reply: a text that has ended since is not cited any more.</param>
    /// <param name="audience">With a customer only what was read and checked is stated.</param>
    /// <param name="form">How the words reach the customer.</param>
    public CitedArticle Cite(BasisEntry entry, string? place, DateOnly occurredOn, DateOnly today, Audience audience, ReplyForm form)
    {
        if (!rules.Regulations.TryGetValue(entry.Regulation, out var regulation)) return CitedArticle.Withheld("article-not-read", entry.Regulation);
        if (regulation.Kind == RegulationKind.Practice) return CitedArticle.Withheld("practice", null);
        if (regulation.IsLeftOut(place)) return CitedArticle.OfAnotherPlace;
        if (!Covers(regulation.Place, place)) return place is null ? CitedArticle.PlaceUnknown : CitedArticle.OfAnotherPlace;
        var isLaw = regulation.Kind is RegulationKind.Law or RegulationKind.Standard;
        var begun = regulation.Versions.Where(v => v.EffectiveFrom is { } from ? from <= occurredOn : !isLaw).ToArray();
        if (begun is []) return CitedArticle.Withheld(regulation.Versions.All(v => v.EffectiveFrom is null) ? "not-checked-in-force" : "not-yet-effective", "effective-from");
        var version = begun.Where(v => v.EffectiveTo is not { } to || (occurredOn <= to && today <= to)).MaxBy(v => v.EffectiveFrom ?? DateOnly.MinValue);
        if (version is null || IsReplaced(version, regulation, today)) return CitedArticle.Withheld("superseded", begun[^1].EffectiveTo?.ToString("yyyy-MM-dd"));
        if (version.Articles.FirstOrDefault(a => a.Id == entry.Article) is not { } article) return CitedArticle.Withheld("superseded", entry.Article);
        var citation = new ReplyCitation(regulation.Id, article.Id, article.Number, regulation.Title, regulation.Kind, version.EffectiveFrom, version.InForceChecked, Stated: true);
        if (!article.TextRead) return new(null, citation with { Stated = false }, "article-not-read", "text-read");
        if (isLaw && version.InForceChecked is null && audience == Audience.Customer)
            return new(null, citation with { Stated = false }, "not-checked-in-force", "in-force-checked");
        var isUnchecked = isLaw && version.InForceChecked is null;
        return form == ReplyForm.Written
            ? new(Opening(regulation, article) + (isUnchecked ? Unchecked : "") + "，", citation, null, null) { Place = regulation.Place }
            : new(isUnchecked ? null : Aloud(regulation), citation, null, null) { Place = regulation.Place, IsOfDoubt = isUnchecked };
    }

    /// <summary>Nobody listens to a law's whole name: the article stands beside the reply.</summary>
    private static string Aloud(Regulation regulation) => regulation.Kind switch
    {
        RegulationKind.Promise => "我们公布的服务承诺是，",
        RegulationKind.Terms => "按照公布的约定，",
        _ => $"按照《{regulation.Title.Trim('《', '》').Replace("中华人民共和国", "", StringComparison.Ordinal)}》，",
    };

    /// <summary>A newer text has come into force, whatever the older one says of its end.</summary>
    private static bool IsReplaced(RegulationVersion version, Regulation regulation, DateOnly today) =>
        regulation.Versions.Any(v => v.EffectiveFrom is { } from && from <= today && from > (version.EffectiveFrom ?? DateOnly.MinValue));

    private static bool Covers(string place, string? at)
    {
        const string Country = "CN";
        if (place == Country) return true;
        return at is not null && (at == place || at.StartsWith(place, StringComparison.Ordinal));
    }

    private static string Opening(Regulation regulation, Article article)
    {
        var title = regulation.Title.StartsWith('《') ? regulation.Title : $"《{regulation.Title}》";
        return regulation.Kind switch
        {
            RegulationKind.Promise => $"按照我们公布的{title}{article.Number}",
            RegulationKind.Terms => $"按照{title}{article.Number}的约定",
            _ => $"依据{title}{article.Number}",
        };
    }
}
