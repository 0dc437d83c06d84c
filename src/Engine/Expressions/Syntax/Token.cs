namespace DiagnosisEngine.Expressions;

/// <summary>A word of the condition language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; of a figure without the dollar sign.</param>
/// <param name="Start">Offset in the formula's text.</param>
/// <param name="Length">Length in the formula's text.</param>
/// <param name="Number">Of a number.</param>
/// <param name="UnitText">What follows a number and is no sign: <c>℃</c>, <c>h</c>; empty when nothing does.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int Length, decimal Number = 0, string UnitText = "")
{
    public int End => Start + Length;

    public bool Is(string sign) => Kind == TokenKind.Sign && Text == sign;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
