namespace DiagnosisEngine.Intake;

/// <summary>Tries one phrase around one place of its anchor. Gaps are at most eight characters, so the cost is bounded by the phrase.</summary>
internal readonly struct PhraseFit(IntakeText text, ValueCandidates values, PhrasePattern pattern)
{
    /// <summary>Characters of the widest gap.</summary>
    public const int MaxGap = 8;

    public (int Start, int End, ValueCandidate? Value)? At(int start, int end)
    {
        if (!Stands(pattern.Anchor, start) || Right(pattern.Anchor + 1, end) is not { } right || Left(pattern.Anchor - 1, start) is not { } left) return null;
        return (left.Position, right.Position, left.Value ?? right.Value);
    }

    /// <summary>Digits never match inside a longer number, letters never inside a longer word.</summary>
    public static bool IsInsideWord(string text, int position)
    {
        if (position <= 0 || position >= text.Length) return false;
        var (a, b) = (text[position - 1], text[position]);
        if (char.IsAsciiDigit(a)) return char.IsAsciiDigit(b) || b == '.' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);
        if (char.IsAsciiDigit(b)) return a == '.' && position > 1 && char.IsAsciiDigit(text[position - 2]);
        return char.IsAsciiLetter(a) && char.IsAsciiLetter(b) || ChineseNumber.IsChineseNumeral(a) && ChineseNumber.IsChineseNumeral(b);
    }

    private (int Position, ValueCandidate? Value)? Right(int element, int position)
    {
        if (element == pattern.Elements.Length) return (position, null);
        var part = pattern.Elements[element];
        if (part.Kind == PhraseElementKind.Literal) return Stands(element, position) ? Right(element + 1, position + part.Text.Length) : null;
        if (part.Kind == PhraseElementKind.Value)
        {
            foreach (var candidate in values.StartingAt(position, pattern.TakesTimes))
                if (Takes(candidate) && Right(element + 1, candidate.End) is { } rest) return (rest.Position, candidate);
            return null;
        }
        var next = pattern.Elements[element + 1];
        for (var gap = 0; gap <= MaxGap && position + gap < text.Text.Length; gap++)
        {
            if (next.Kind == PhraseElementKind.Literal && text.Text[position + gap] != next.Text[0]) continue;
            // What ends a shorter gap ends a longer one, so it is asked only where the phrase may go on.
            if (!text.SameClause(position - 1, position + gap) || values.HasNumeral(position, position + gap)) return null;
            if (Right(element + 1, position + gap) is { } rest) return rest;
        }
        return null;
    }

    private (int Position, ValueCandidate? Value)? Left(int element, int position)
    {
        if (element < 0) return (position, null);
        var part = pattern.Elements[element];
        if (part.Kind == PhraseElementKind.Literal) return Stands(element, position - part.Text.Length) ? Left(element - 1, position - part.Text.Length) : null;
        if (part.Kind == PhraseElementKind.Value)
        {
            foreach (var candidate in values.EndingAt(position, pattern.TakesTimes))
                if (Takes(candidate) && Left(element - 1, candidate.Start) is { } rest) return (rest.Position, candidate);
            return null;
        }
        var next = pattern.Elements[element - 1];
        for (var gap = 0; gap <= MaxGap && position - gap > 0; gap++)
        {
            if (next.Kind == PhraseElementKind.Literal && text.Text[position - gap - 1] != next.Text[^1]) continue;
            if (!text.SameClause(position - gap - 1, position) || values.HasNumeral(position - gap, position)) return null;
            if (Left(element - 1, position - gap) is { } rest) return rest;
        }
        return null;
    }

    private bool Takes(ValueCandidate candidate) => pattern.Fact is { } fact && FactValueReader.MayRead(candidate, fact, text);

    private bool Stands(int element, int position)
    {
        var literal = pattern.Elements[element].Text;
        if (position < 0 || string.CompareOrdinal(text.Text, position, literal, 0, literal.Length) != 0) return false;
        return (IsBeside(element - 1) || !IsInsideWord(text.Text, position)) && (IsBeside(element + 1) || !IsInsideWord(text.Text, position + literal.Length));
    }

    private bool IsBeside(int element) => element >= 0 && element < pattern.Elements.Length && pattern.Elements[element].Kind == PhraseElementKind.Value;
}
