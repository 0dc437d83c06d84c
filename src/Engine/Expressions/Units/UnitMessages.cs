using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>What to say of a unit that does not exist.</summary>
internal static class UnitMessages
{
    public static Issue UnknownAt(SourceSpan at, string symbol) =>
        symbol == "度" ? FormulaIssues.AmbiguousDegree(at)
        : DurationNotation.Spelled("1" + symbol) is { } spelled ? FormulaIssues.TimeInWords(at, symbol, spelled[1..])
        : FormulaIssues.UnknownUnit(at, symbol, NearestName.Find(symbol, UnitCatalog.Symbols) is { } nearest ? UnitCatalog.Find(nearest)!.Symbol : null);

    public static Bilingual Unknown(string symbol) => UnknownAt(SourceSpan.None, symbol).Message;
}
