using System.Text;
using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>Writes texts: conditions in quotes, everything else as its author wrote it, on one line.</summary>
internal sealed class ScalarWriter(RuleLayout layout)
{
    public string Write(ScalarNode text, RuleSchema? schema)
    {
        if (schema?.IsExpression == true && text.Style is (ScalarStyle.Plain or ScalarStyle.SingleQuoted) && !IsNothing(text))
            return text.Text.AsSpan().ContainsAny('\n', '\t') ? Escaped(text.Text) : SourcePage.Quote(text.Text);
        if (text.IsAbsent) return "";
        if (text.At.Line == text.At.EndLine && text.Style != ScalarStyle.Block) return layout.Written(text);
        // A plain text over several lines cannot hold what would need quotes on one.
        return text.Style == ScalarStyle.Plain && !text.Text.Contains('\n', StringComparison.Ordinal) ? text.Text : Escaped(text.Text);
    }

    private static bool IsNothing(ScalarNode text) => text is { Style: ScalarStyle.Plain, Text: "" or "null" or "~" };

    private static string Escaped(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
            quoted.Append(unit switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\t' => "\\t", _ => unit.ToString() });
        return quoted.Append('"').ToString();
    }
}
