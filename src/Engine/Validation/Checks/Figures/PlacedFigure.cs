using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A figure with the text that sets it.</summary>
internal sealed record PlacedFigure(Regulation Regulation, RegulationVersion Version, Figure Figure)
{
    public static IEnumerable<PlacedFigure> All(RuleBase rules) =>
        from regulation in rules.Regulations.Values
        from version in regulation.Versions
        from article in version.Articles
        from figure in article.Figures
        select new PlacedFigure(regulation, version, figure);

    /// <summary>A law or standard of unknown date binds nobody; what is not enacted holds as long as the file says nothing else.</summary>
    public bool Binds => Version.EffectiveFrom is not null || Regulation.Kind is not (RegulationKind.Law or RegulationKind.Standard);

    public bool IsInForceOn(DateOnly day) => Binds && (Version.EffectiveFrom is not { } from || from <= day) && (Version.EffectiveTo is not { } to || day <= to);

    /// <summary>There is a day on which both hold.</summary>
    public bool IsInForceBeside(PlacedFigure other) => Binds && other.Binds
        && (Version.EffectiveTo is not { } ends || other.Version.EffectiveFrom is not { } otherStarts || otherStarts <= ends)
        && (other.Version.EffectiveTo is not { } otherEnds || Version.EffectiveFrom is not { } starts || starts <= otherEnds);
}
