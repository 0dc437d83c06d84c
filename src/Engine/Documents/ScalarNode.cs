using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>A text. YAML's own typing is never used: the vocabulary gives the type.</summary>
/// <param name="Text">Without quotes. An absent value is empty and plain.</param>
/// <param name="Style">How it was written.</param>
/// <param name="At">Where; of quoted text, with the quotes.</param>
internal sealed record ScalarNode(string Text, ScalarStyle Style, SourceSpan At) : DocumentNode(At)
{
    /// <summary>The key had no value at all.</summary>
    public bool IsAbsent => Text.Length == 0 && Style == ScalarStyle.Plain;

    /// <summary>Where the text itself starts, past an opening quote.</summary>
    public SourceSpan TextAt => Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? At with { Column = At.Column + 1 } : At;
}
