using System.Collections.Immutable;

namespace DiagnosisEngine.Facts;

/// <summary>Everything said about one case so far. Immutable; the order in which evidence came in does not matter.</summary>
/// <param name="Evidence">All pieces.</param>
public sealed record FactSet(ImmutableArray<Evidence> Evidence)
{
    /// <summary>Nothing said.</summary>
    public static FactSet Empty { get; } = new([]);

    /// <summary>With one more piece.</summary>
    public FactSet With(Evidence piece) => new(Evidence.Add(piece));

    /// <summary>With more pieces.</summary>
    public FactSet With(IEnumerable<Evidence> pieces) => new(Evidence.AddRange(pieces));

    /// <summary>Without that piece: what was heard, read or answered before it stands again.</summary>
    public FactSet Without(Evidence piece) => new(Evidence.Remove(piece));
}
