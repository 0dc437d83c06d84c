using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A time limit: a duration written out, or the figure that holds it. Exactly one is given.</summary>
/// <param name="Duration">Written out.</param>
/// <param name="Figure">A figure's name, without the dollar sign.</param>
public sealed record DeadlineRule(DurationValue? Duration, string? Figure)
{
    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
