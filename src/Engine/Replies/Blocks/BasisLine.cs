using DiagnosisEngine.Handling;

namespace DiagnosisEngine.Replies;

/// <summary>One article behind a reply, before it is written.</summary>
/// <param name="What">How a gap names it.</param>
/// <param name="Cited">The article as the reply may use it.</param>
/// <param name="Spoken">What is said of it, without its opening; or why nothing is.</param>
internal sealed record BasisLine(string What, CitedArticle Cited, Spoken Spoken)
{
    /// <summary>
    /// Another article of the same weight says the same words of a place inside this one's: a province's text beside its city's adds nothing.
    /// It stays where somebody checked it and nobody checked the nearer one.
    /// </summary>
    public bool IsSaidNearerBy(BasisLine other) =>
        Spoken.Text is { } text && other.Spoken.Text == text && Cited.Citation is { } mine && other.Cited.Citation is { } nearer && mine.Kind == nearer.Kind
        && other.Cited.Place is { } inside && Cited.Place is { } place && inside.Length > place.Length && inside.StartsWith(place, StringComparison.Ordinal)
        && (nearer.InForceChecked is not null || mine.InForceChecked is null);

    public void Write(ReplyDraft draft)
    {
        if (Cited.Citation is { } citation) draft.Cite(citation);
        if (Spoken.Text is { } text) draft.Say(new(BlockNames.Basis, What, Cited.Sentence(text, !draft.HasDoubt), Cited.Citation) { IsOfDoubt = Cited.IsOfDoubt });
        else draft.Add(BlockNames.Basis, What, Spoken);
    }
}
