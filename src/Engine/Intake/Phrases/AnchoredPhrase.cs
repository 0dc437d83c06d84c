namespace DiagnosisEngine.Intake;

/// <summary>What of a phrase is looked at first where its anchor stands, kept together: most phrases of more than their anchor fall here.</summary>
internal readonly struct AnchoredPhrase
{
    /// <summary>No character need stand there.</summary>
    private const char Any = '\0';

    private readonly char _before, _behind;

    /// <param name="index">In the index.</param>
    /// <param name="pattern">The phrase.</param>
    public AnchoredPhrase(int index, PhrasePattern pattern)
    {
        Pattern = index;
        _before = Literal(pattern, -1) is [.., var last] ? last : Any;
        _behind = Literal(pattern, 1) is [var first, ..] ? first : Any;
    }

    /// <summary>Its index in the <see cref="PhraseIndex"/>.</summary>
    public int Pattern { get; }

    /// <summary>The next characters beyond the gaps beside the anchor stand near enough, wherever they do.</summary>
    public bool MayStand(string text, int start, int end) =>
        (_behind == Any || text.AsSpan(end, Math.Min(PhraseFit.MaxGap + 1, text.Length - end)).Contains(_behind))
        && (_before == Any || text.AsSpan(Math.Max(0, start - PhraseFit.MaxGap - 1)..start).Contains(_before));

    // Beyond a gap on that side; null where something else stands.
    private static string? Literal(PhrasePattern pattern, int side)
    {
        var (gap, beyond) = (pattern.Anchor + side, pattern.Anchor + 2 * side);
        return beyond >= 0 && beyond < pattern.Elements.Length && pattern.Elements[gap].Kind == PhraseElementKind.Gap ? pattern.Elements[beyond].Text : null;
    }
}
