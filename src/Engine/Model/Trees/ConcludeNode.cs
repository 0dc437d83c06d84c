using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary><c>conclude</c>: a leaf. All its causes hold.</summary>
public sealed record ConcludeNode : Node
{
    /// <summary>Ids of causes, in written order; never empty.</summary>
    public required ImmutableArray<string> Causes { get; init; }
}
