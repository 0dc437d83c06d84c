using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>Whether a value is possible at all for its fact. An impossible reading tells nothing and must not pass for one.</summary>
internal static class FactRange
{
    public static bool Holds(FactDefinition fact, Value value) =>
        fact.Range is not { } range || value is not NumberValue { Extent: var extent, Unit: var unit }
        || !(extent.Low * unit.Factor / fact.Unit.Factor > range.High || extent.High * unit.Factor / fact.Unit.Factor < range.Low);
}
