using System.Globalization;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Expressions;

/// <summary>Cuts a formula into words. Never fails: what it does not know becomes a token that the parser reports.</summary>
internal static partial class FormulaLexer
{
    private static readonly string[] Signs = ["!=", "<=", ">=", "..", "(", ")", "[", "]", ",", "=", "<", ">", "+", "-", "*", "/"];

    /// <summary>What people type, longest first. Their meaning is in <see cref="Meant"/>.</summary>
    private static readonly string[] ForeignSigns = ["==", "&&", "||", "<>", "=>", "=<", "≥", "≤", "≠", "≧", "≦", "（", "）", "，", "、", "＝", "＜", "＞", "＋", "－", "—", "×", "÷", "【", "】", "；", ";", "“", "”", "～", "~", "!", "！", "&", "|"];

    public static string Meant(string foreign) => foreign switch
    {
        "==" or "＝" => "=",
        "&&" or "&" => "and",
        "||" or "|" or "、" or "；" or ";" => "or",
        "<>" or "≠" => "!=",
        "≥" or "≧" or "=>" => ">=",
        "≤" or "≦" or "=<" => "<=",
        "（" => "(",
        "）" => ")",
        "，" => ",",
        "＜" => "<",
        "＞" => ">",
        "＋" => "+",
        "－" or "—" => "-",
        "×" => "*",
        "÷" => "/",
        "【" => "[",
        "】" => "]",
        "～" or "~" => "..",
        "“" or "”" => "\"",
        _ => "not( )",
    };

    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            var token = Next(text, at);
            tokens.Add(token);
            at = token.End;
        }
        tokens.Add(new Token(TokenKind.End, "", text.TrimEnd().Length, 0));
        return tokens;
    }

    private static Token Next(string text, int at)
    {
        if (Matched(SeasonPattern(), TokenKind.Season, text, at) is { } season) return season;
        if (Matched(DateTimePattern(), TokenKind.DateTime, text, at) is { } moment) return moment;
        if (Matched(DatePattern(), TokenKind.Date, text, at) is { } date) return date;
        if (char.IsAsciiDigit(text[at])) return Number(text, at);
        if (Matched(WordPattern(), TokenKind.Word, text, at) is { } word) return word;
        if (FigurePattern().Match(text, at) is { Success: true } figure) return new Token(TokenKind.Figure, figure.Value[1..], at, figure.Length);
        if (QuotedPattern().Match(text, at) is { Success: true } quoted) return new Token(TokenKind.Text, quoted.Value[1..^1], at, quoted.Length);
        foreach (var sign in ForeignSigns)
            if (sign.Length > 1 && Stands(sign, text, at)) return new Token(TokenKind.Foreign, sign, at, sign.Length);
        foreach (var sign in Signs)
            if (Stands(sign, text, at)) return new Token(TokenKind.Sign, sign, at, sign.Length);
        foreach (var sign in ForeignSigns)
            if (Stands(sign, text, at)) return new Token(TokenKind.Foreign, sign, at, sign.Length);
        var stray = StrayPattern().Match(text, at);
        return new Token(TokenKind.Bad, stray.Value, at, stray.Length);
    }

    /// <summary>A number, its unit, and letters without a unit: <c>691</c>, <c>18 ℃</c>, <c>5g</c>. <c>18..24</c> are two numbers.</summary>
    private static Token Number(string text, int at)
    {
        var digits = NumberPattern().Match(text, at);
        var end = at + digits.Length;
        var unitStart = end;
        while (unitStart < text.Length && text[unitStart] == ' ') unitStart++;
        var unit = UnitText(text, unitStart, spaced: unitStart > end);
        if (unit.Length > 0) end = unitStart + unit.Length;
        var known = decimal.TryParse(digits.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        return new Token(known ? TokenKind.Number : TokenKind.Bad, text[at..end], at, end - at, number, unit);
    }

    private static string UnitText(string text, int at, bool spaced)
    {
        var written = UnitPattern().Match(text, at);
        if (!written.Success) return "";
        var word = written.Value;
        if (spaced && word is "and" or "or" or "in" or "not") return "";
        var line = word.IndexOf('/', StringComparison.Ordinal);
        // 5 元/x divides unless x is a unit: then it is a rate.
        return line > 0 && UnitCatalog.Find(word) is null ? word[..line] : word;
    }

    private static bool Stands(string sign, string text, int at) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;

    private static Token? Matched(Regex pattern, TokenKind kind, string text, int at) =>
        pattern.Match(text, at) is { Success: true } match ? new Token(kind, match.Value, at, match.Length) : null;

    [GeneratedRegex(@"\G[0-9]{2}-[0-9]{2}\.\.[0-9]{2}-[0-9]{2}(?![0-9])")]
    private static partial Regex SeasonPattern();

    [GeneratedRegex(@"\G[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})?")]
    private static partial Regex DateTimePattern();

    [GeneratedRegex(@"\G[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\G[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\G\$[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*")]
    private static partial Regex FigurePattern();

    [GeneratedRegex("\\G(\"[^\"]*\"|'[^']*')")]
    private static partial Regex QuotedPattern();

    [GeneratedRegex(@"\G[0-9]+(\.[0-9]+)?")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\G(dB\(A\)|%LEL|[%‰％]|[\p{L}℃°Ω㎡￥][\p{L}0-9_³²°℃]*)(/[\p{L}℃][\p{L}0-9³²]*)?")]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"\G(\p{IsCJKUnifiedIdeographs}+|.)", RegexOptions.Singleline)]
    private static partial Regex StrayPattern();
}
