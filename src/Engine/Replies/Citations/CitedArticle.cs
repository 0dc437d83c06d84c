namespace DiagnosisEngine.Replies;

/// <summary>An article as a reply may use it.</summary>
/// <param name="Opening">How the sentence begins; null: it may not be stated, or only as what is still to be checked.</param>
/// <param name="Citation">What is listed beside the reply; null: not even that, the text does not hold here or now.</param>
/// <param name="Why">Why it may not be stated.</param>
/// <param name="Detail">The mark or date concerned.</param>
internal sealed record CitedArticle(string? Opening, ReplyCitation? Citation, string? Why, string? Detail)
{
    /// <summary>Where its text holds; null: it is not this case's.</summary>
    public string? Place { get; init; }

    /// <summary>
    /// Nobody checked whether it is in force, and the words are heard or read by themselves, where no mark can stand: they say whose reading it is and that it
    /// is still to be checked, and name no law.
    /// </summary>
    public bool IsOfDoubt { get; init; }

    /// <summary>It may be stated.</summary>
    public bool IsStated => Opening is not null || IsOfDoubt;

    /// <summary>The sentence that rests on it.</summary>
    /// <param name="text">What it means for the case.</param>
    /// <param name="isFirst">No other of its kind stands before it.</param>
    public string Sentence(string text, bool isFirst) => !IsOfDoubt ? Opening + text
        : isFirst ? $"我们手头的规定里写着，{text.TrimEnd('。')}；这一条现在是不是还有效，我们会再核对。"
        : $"另有一条写着，{text.TrimEnd('。')}；也还要核对。";

    /// <summary>Another place's law is not this case's: nothing is missing.</summary>
    public static CitedArticle OfAnotherPlace { get; } = Withheld("wrong-place", null);

    /// <summary>The place would decide whether it is this case's.</summary>
    public static CitedArticle PlaceUnknown { get; } = Withheld("place-unknown", null);

    public static CitedArticle Withheld(string why, string? detail) => new(null, null, why, detail);
}
