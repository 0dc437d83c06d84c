using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>A demand that the way to a node makes, with the place it comes from.</summary>
internal sealed record PathLink(Demand Demand, SourceSpan At)
{
    /// <summary>A gate before the tree makes it.</summary>
    public bool IsGate { get; init; }
}
