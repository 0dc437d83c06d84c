using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>One step of a playbook.</summary>
public sealed record PlaybookStep
{
    /// <summary>Named by other steps' <see cref="After"/>; null: not named.</summary>
    public string? Id { get; init; }

    /// <summary>Say, do or ask.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>The words of a say or do; of an ask how to find it out, null: the facts' own questions.</summary>
    public Sentence? Text { get; init; }

    /// <summary>The facts of an ask; else empty.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>What must be kept of this step: photographs, records, signatures.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Departments, lead first.</summary>
    public ImmutableArray<string> Who { get; init; } = [];

    /// <summary>How long it may take, counted from <see cref="After"/>.</summary>
    public DeadlineRule? Within { get; init; }

    /// <summary><c>received</c>, <c>previous</c>, a step's id, or the id of a date-time fact.</summary>
    public string After { get; init; } = "received";

    /// <summary>Null: always. Unknown: shown as depending on the case.</summary>
    public Formula? When { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
