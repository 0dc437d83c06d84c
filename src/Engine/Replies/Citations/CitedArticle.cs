namespace DiagnosisEngine.Replies;

/// <summary>An article as a reply may use it.</summary>
/// <param name="Opening">How the sentence begins; null: the article may not be stated.</param>
/// <param name="Citation">What is listed beside the reply; null: not even that, the text does not hold here or now.</param>
/// <param name="Why">Why it may not be stated.</param>
/// <param name="Detail">The mark or date concerned.</param>
internal sealed record CitedArticle(string? Opening, ReplyCitation? Citation, string? Why, string? Detail)
{
    /// <summary>Where its text holds; null: it is not this case's.</summary>
    public string? Place { get; init; }

    /// <summary>Another place's law is not this case's: nothing is missing.</summary>
    public static CitedArticle OfAnotherPlace { get; } = Withheld("wrong-place", null);

    /// <summary>The place would decide whether it is this case's.</summary>
    public static CitedArticle PlaceUnknown { get; } = Withheld("place-unknown", null);

    public static CitedArticle Withheld(string why, string? detail) => new(null, null, why, detail);
}
