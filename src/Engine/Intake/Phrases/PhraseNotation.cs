using System.Collections.Immutable;

namespace DiagnosisEngine.Intake;

/// <summary>The marks with which a phrase calls word lists and joins what is said near one another.</summary>
internal static class PhraseNotation
{
    /// <summary>The phrase uses one of them: <c>&lt;发麻&gt;</c>, <c>a &amp; b</c>.</summary>
    public static bool IsCombination(string phrase) => phrase.Contains('&') || ListName(phrase) is not null;

    /// <summary>What is joined by <c>&amp;</c>, blanks around it cut.</summary>
    public static ImmutableArray<string> Parts(string phrase) => [.. phrase.Split('&').Select(part => part.Trim())];

    /// <summary>The list's name where the part is <c>&lt;name&gt;</c>; else null.</summary>
    public static string? ListName(string part) => part is ['<', _, .., '>'] ? part[1..^1] : null;
}
