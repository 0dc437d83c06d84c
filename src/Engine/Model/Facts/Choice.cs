using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>One answer of a choice fact.</summary>
/// <param name="Key">What expressions and callers write.</param>
/// <param name="Title">What people read.</param>
public sealed record Choice(string Key, string Title)
{
    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
