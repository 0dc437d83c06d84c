using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Turns texts into phrases to listen for.</summary>
internal static class PhraseBinder
{
    /// <summary>Phrases that name no value.</summary>
    public static ImmutableArray<Phrase> Bind(ImmutableArray<ScalarNode> texts) => [.. texts.Select(text => new Phrase(text.Text, text.At))];

    /// <summary>Phrases that hold a value; those without braces are reported.</summary>
    public static ImmutableArray<Phrase> BindWithValue(ImmutableArray<ScalarNode> texts, string fact, BindingContext context)
    {
        foreach (var text in texts)
            if (!text.Text.Contains("{}", StringComparison.Ordinal)) context.Add(BindingIssues.HeardNeedsBraces(text.At, fact, text.Text));
        return [.. texts.Select(text => new Phrase(text.Text, text.At))];
    }
}
