namespace DiagnosisEngine.Model;

/// <summary><c>go</c>: on to a part of this file, else to another tree.</summary>
public sealed record GoNode : Node
{
    /// <summary>The name of a part, or the id of a tree.</summary>
    public required string Target { get; init; }
}
