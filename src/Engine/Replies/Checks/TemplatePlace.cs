using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Replies;

/// <summary>Where a part of a template was written.</summary>
internal static class TemplatePlace
{
    /// <summary>The stretch itself where the text stands plain or quoted on one line; else the whole template.</summary>
    public static SourceSpan Of(Template template, int start, int length)
    {
        var at = template.At;
        if (at.Line != at.EndLine) return at;
        return (at.EndColumn - at.Column - template.Text.Length) switch
        {
            0 => at.Slice(start, length),
            2 => at.Slice(start + 1, length),
            _ => at,
        };
    }
}
