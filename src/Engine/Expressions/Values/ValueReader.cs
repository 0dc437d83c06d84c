using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Reads values from text: those of facts by the vocabulary, those of figures by how they are written.</summary>
internal static class ValueReader
{
    /// <summary>A fact's value; several texts only for a fact with many choices. Null with an error when the text is none.</summary>
    public static Value? ReadFact(IReadOnlyList<string> texts, FactDefinition fact, TimeZoneInfo zone, out Bilingual? error) => throw new NotSupportedException();

    /// <summary>A figure's value: <c>18 ℃</c>, <c>24h</c>, <c>5wd</c>, <c>11-16..04-05</c>, <c>20 %</c>, <c>[45..120] min</c>.</summary>
    public static Value? ReadLiteral(string text, TimeZoneInfo zone, out Bilingual? error) => throw new NotSupportedException();
}
