using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>A provision a reply rests on.</summary>
/// <param name="Regulation">The regulation's id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Number">第三十一条; null where nobody has read it.</param>
/// <param name="Title">The regulation's title.</param>
/// <param name="Kind">What weight it has.</param>
/// <param name="EffectiveFrom">Of the text cited.</param>
/// <param name="InForceChecked">When somebody looked whether it is in force; null: nobody has.</param>
/// <param name="Stated">It stands in the reply's text.</param>
public sealed record ReplyCitation(string Regulation, string Article, string? Number, string Title, RegulationKind Kind,
    DateOnly? EffectiveFrom, DateOnly? InForceChecked, bool Stated);
