using System.Data.Common;

namespace DiagnosisEngine.Sources;

/// <summary>How a database is asked: one query that only reads, its parameters <c>@customer</c>, <c>@region</c> and <c>@at</c>.</summary>
/// <param name="Open">A new connection that cannot write.</param>
/// <param name="Text">The query.</param>
internal sealed record SqlQuery(Func<DbConnection> Open, string Text)
{
    public bool DependsOnTime => Text.Contains("@at", StringComparison.Ordinal);
}
