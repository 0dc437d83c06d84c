using System.Collections.Immutable;

namespace DiagnosisEngine.Facts;

/// <summary>One fact as a system tells it, in the notation of rule files (<c>15.5</c>, <c>top_cold</c>, <c>2026-01-15T08:00</c>); the vocabulary gives it its type.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Values">One text; several or none for facts with <c>many</c>.</param>
/// <param name="At">When it was measured; null: now.</param>
/// <param name="IsNone">Known to be absent.</param>
public sealed record SourceReading(string Fact, ImmutableArray<string> Values, DateTimeOffset? At = null, bool IsNone = false)
{
    /// <summary>A reading of one value.</summary>
    public SourceReading(string fact, string value, DateTimeOffset? at = null) : this(fact, [value], at) { }
}
