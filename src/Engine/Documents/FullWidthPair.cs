using System.Collections.Immutable;

namespace DiagnosisEngine.Documents;

/// <summary>A whole value between Chinese brackets or quotes, which YAML takes for text.</summary>
internal static class FullWidthPair
{
    private static readonly char[] Commas = ['，', '、', ','];

    /// <summary>The value is between a pair and the pair stands nowhere inside it.</summary>
    public static bool Encloses(string text) => text.Length > 2 && Closing(text[0]) is { } closing && text[^1] == closing
        && text.AsSpan(1, text.Length - 2).IndexOfAny(text[0], closing) < 0;

    /// <summary>A list is meant, not a text in quotes.</summary>
    public static bool IsList(string text) => text[0] is '【' or '［';

    /// <summary>What stands between the pair, of a list its items.</summary>
    public static ImmutableArray<string> Items(string text) => IsList(text)
        ? [.. text[1..^1].Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
        : [text[1..^1]];

    /// <summary>The value in YAML's own signs; null when it is not between a pair.</summary>
    public static string? Mended(string text) => !Encloses(text) ? null
        : IsList(text) ? $"[{string.Join(", ", Items(text))}]"
        : SourcePage.Quote(text[1..^1]);

    private static char? Closing(char opening) => opening switch
    {
        '【' => '】',
        '［' => '］',
        '“' => '”',
        '‘' => '’',
        _ => null,
    };
}
