using System.Text.RegularExpressions;

namespace DiagnosisEngine.Text;

/// <summary>
/// A name that a caller sent, repeated in a message only where it has the shape of one. Whoever puts a customer's words, name or telephone
/// where a name belongs must not find them in messages, logs and problem bodies.
/// </summary>
internal static partial class RequestName
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

    private static bool IsName(string text) => Shape().IsMatch(text) && !LongNumber().IsMatch(text);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9._/:-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    // Telephones, identity cards, accounts. Region codes have six digits at most.
    [GeneratedRegex("[0-9]{7}", RegexOptions.NonBacktracking)]
    private static partial Regex LongNumber();
}
