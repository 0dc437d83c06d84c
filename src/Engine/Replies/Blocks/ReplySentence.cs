namespace DiagnosisEngine.Replies;

/// <summary>A sentence of a reply.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="What">How a gap names it: <c>heating.air-lock/found</c>, <c>greeting</c>.</param>
/// <param name="Text">Rendered, with its full stop.</param>
/// <param name="Citation">The article it rests on; null: none.</param>
internal sealed record ReplySentence(string Block, string What, string Text, ReplyCitation? Citation = null)
{
    /// <summary>It is a rule's own words and holds nothing of the case.</summary>
    public bool IsFixed { get; init; }

    /// <summary>It rests on an article that nobody checked, and says so.</summary>
    public bool IsOfDoubt { get; init; }
}
