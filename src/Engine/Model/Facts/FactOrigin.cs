namespace DiagnosisEngine.Model;

/// <summary>A place a fact can come from, as written in <c>source</c>: <c>customer</c>, <c>agent</c>, <c>field</c>, <c>system:heating</c>.</summary>
/// <param name="Kind">Who.</param>
/// <param name="System">The system's name when <paramref name="Kind"/> is <see cref="OriginKind.System"/>, else null.</param>
public sealed record FactOrigin(OriginKind Kind, string? System = null)
{
    /// <summary>The customer's own word.</summary>
    public static FactOrigin Customer { get; } = new(OriginKind.Customer);

    /// <summary>The agent's word.</summary>
    public static FactOrigin Agent { get; } = new(OriginKind.Agent);

    /// <summary>Found on a visit.</summary>
    public static FactOrigin Field { get; } = new(OriginKind.Field);

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        OriginKind.System => $"system:{System}",
        OriginKind.Customer => "customer",
        OriginKind.Agent => "agent",
        _ => "field",
    };
}
