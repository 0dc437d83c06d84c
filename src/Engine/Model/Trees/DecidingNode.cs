using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>A node that chooses among branches.</summary>
public abstract record DecidingNode : Node
{
    /// <summary>In written order, which is the expert's order.</summary>
    public required ImmutableArray<Branch> Branches { get; init; }

    /// <summary>Where to go when everything is known and nothing matched.</summary>
    public Node? Otherwise { get; init; }

    /// <summary>Where to go when nothing matched and something could not be known.</summary>
    public Node? Unknown { get; init; }
}
