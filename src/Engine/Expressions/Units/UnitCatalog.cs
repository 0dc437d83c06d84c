using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Every unit that rules may write.</summary>
internal static class UnitCatalog
{
    /// <summary>The unit of a symbol (<c>℃</c>, <c>元/kWh</c>); null when there is none. Durations (<c>24h</c>) are values of their own, not units.</summary>
    public static Unit? Find(string symbol) => throw new NotSupportedException(symbol);
}
