namespace DiagnosisEngine.Replies;

/// <summary>An article as a reply may use it.</summary>
/// <param name="Opening">How the sentence begins; null: the article may not be stated.</param>
/// <param name="Citation">What is listed beside the reply; null: not even that, the text does not hold here or now.</param>
/// <param name="Why">Why it may not be stated.</param>
/// <param name="Detail">The mark or date concerned.</param>
internal sealed record CitedArticle(string? Opening, ReplyCitation? Citation, string? Why, string? Detail)
{
    public static CitedArticle Withheld(string why, string? detail) => new(null, null, why, detail);
}
