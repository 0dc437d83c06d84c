namespace DiagnosisEngine.Model;

/// <summary><c>ask</c>: <c>first</c> over one fact. Its branches' conditions already name the fact.</summary>
public sealed record AskNode : DecidingNode
{
    /// <summary>The fact asked.</summary>
    public required string Fact { get; init; }

    /// <summary>The branches name every value (and none where it may be); such a node inherits no <c>otherwise</c>.</summary>
    public required bool Covers { get; init; }
}
