using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Writes values: for people in Chinese, for machines so that they can be read again.</summary>
internal static class ValueWriter
{
    /// <summary>For people: 24小时, 2026年1月15日20:00, the choice's title.</summary>
    public static string Display(Value value, FactDefinition? fact, TimeZoneInfo zone) => throw new NotSupportedException();

    /// <summary>For machines; <see cref="ValueReader.ReadFact"/> reads it again.</summary>
    public static string Notation(Value value) => throw new NotSupportedException();
}
