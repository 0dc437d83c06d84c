namespace DiagnosisEngine.Model;

/// <summary><c>all</c>: every member that holds counts; their causes are united.</summary>
public sealed record AllNode : DecidingNode
{
    /// <summary>The fact whose value the members' amounts explain; null: none is explained.</summary>
    public string? Explains { get; init; }
}
