using System.Text;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>How ids are written: words joined by <c>_</c> and <c>.</c> where they may stand in an expression, kebab-case elsewhere.</summary>
internal static class IdShape
{
    public static void ExpectWords(ScalarNode name, Bilingual kind, ICollection<Issue> issues)
    {
        if (!IsJoined(name.Text, "_.") || char.IsAsciiDigit(name.Text[0])) issues.Add(BindingIssues.MalformedWords(name.At, kind, name.Text));
    }

    /// <summary>A choice's key: as an expression's words, digits alone included.</summary>
    public static void ExpectChoice(ScalarNode name, Bilingual kind, ICollection<Issue> issues)
    {
        if (!IsJoined(name.Text, "_")) issues.Add(BindingIssues.MalformedWords(name.At, kind, name.Text));
    }

    /// <summary>Kebab-case; ids of categories and causes carry their pack before a point.</summary>
    public static void ExpectKebab(ScalarNode name, Bilingual kind, ICollection<Issue> issues)
    {
        if (!IsJoined(name.Text, "-.")) issues.Add(BindingIssues.MalformedKebab(name.At, kind, name.Text, Mend(name.Text)));
    }

    /// <summary>Lower-case letters and digits in words that are never empty.</summary>
    private static bool IsJoined(string text, string joints)
    {
        var expectsWord = true;
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit)) expectsWord = false;
            else if (expectsWord || !joints.Contains(unit, StringComparison.Ordinal)) return false;
            else expectsWord = true;
        }
        return !expectsWord;
    }

    private static string Mend(string text)
    {
        var mended = new StringBuilder();
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterUpper(unit) && mended.Length > 0 && char.IsAsciiLetterLower(mended[^1])) mended.Append('-');
            if (char.IsAsciiLetterOrDigit(unit) || unit == '.') mended.Append(char.ToLowerInvariant(unit));
            else if (mended.Length > 0 && mended[^1] != '-') mended.Append('-');
        }
        var result = mended.ToString().Trim('-', '.');
        return result.Length == 0 ? "first-name" : result;
    }
}
