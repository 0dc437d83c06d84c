using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>A figure that depends on a fact: the first row whose test holds.</summary>
/// <param name="On">The fact.</param>
/// <param name="Rows">In written order.</param>
public sealed record FigureTable(string On, ImmutableArray<FigureRow> Rows);
