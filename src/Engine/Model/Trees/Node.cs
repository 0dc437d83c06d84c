using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A place in a decision tree.</summary>
public abstract record Node
{
    /// <summary>Names the node within its tree: <c>root.first[2]</c>, <c>indoors.branches[0]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Why the expert looks here; told to agents and the back office.</summary>
    public string? Because { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
