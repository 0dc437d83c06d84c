using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>The names a formula may use, with their types.</summary>
/// <param name="facts">By id.</param>
/// <param name="figures">By name, of every regulation and version that has it.</param>
/// <param name="allowCase"><c>case.emotion</c> and its like may be named: the <c>when</c> of a technique.</param>
/// <param name="zone">Of dates and of times without an offset.</param>
internal sealed class TypeScope(
    IReadOnlyDictionary<string, FactDefinition> facts, IReadOnlyDictionary<string, ImmutableArray<Figure>> figures, bool allowCase, TimeZoneInfo zone)
{
    public IReadOnlyDictionary<string, FactDefinition> Facts => facts;

    public IReadOnlyDictionary<string, ImmutableArray<Figure>> Figures => figures;

    public bool AllowCase => allowCase;

    public TimeZoneInfo Zone => zone;
}
