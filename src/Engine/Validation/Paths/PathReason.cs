using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Why a condition cannot hold, or cannot fail, where it stands.</summary>
/// <param name="Kind">What it lies in.</param>
/// <param name="At">The one other place that is to blame; null: several together, or none.</param>
internal sealed record PathReason(PathReasonKind Kind, SourceSpan? At);

/// <summary>What makes a condition pointless.</summary>
internal enum PathReasonKind
{
    /// <summary>It contradicts itself.</summary>
    Itself,

    /// <summary>Branches before it in the same node.</summary>
    Sibling,

    /// <summary>What was decided on the way to the node.</summary>
    Above,

    /// <summary>A gate before the tree.</summary>
    Gate,
}
