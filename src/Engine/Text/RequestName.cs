namespace DiagnosisEngine.Text;

/// <summary>
/// A name that a caller sent, repeated in a message only where it has the shape of one. Whoever puts a customer's words, name or telephone
/// where a name belongs must not find them in messages, logs and problem bodies.
/// </summary>
internal static class RequestName
{
    /// <summary>The name, shortened; an ellipsis where it has no such shape.</summary>
    public static string Of(string name) => IsName(name) ? ShortQuote.Of(name) : "…";

    /// <summary>The message without the value it quotes, where that has no such shape.</summary>
    public static Bilingual Without(Bilingual message, IEnumerable<string> values)
    {
        foreach (var quoted in values.Where(value => value.Length > 0 && !IsName(value)).Select(ShortQuote.Of).Distinct().OrderByDescending(value => value.Length))
            message = new(message.Chinese.Replace($"“{quoted}”", "给的值", StringComparison.Ordinal), message.English.Replace($"'{quoted}'", "the value given", StringComparison.Ordinal));
        return message;
    }

    private static bool IsName(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0])) return false;
        // Telephones, identity cards, accounts. Region codes have six digits at most.
        const int LongNumber = 7;
        var digits = 0;
        foreach (var character in text)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits == LongNumber || !(char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '/' or ':' or '-')) return false;
        }
        return true;
    }
}
