using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>What the sources of a fact come to, and what would have to happen for it to become better known.</summary>
/// <param name="Operand">What formulas see.</param>
/// <param name="Source">The evidence that decided; null where none did.</param>
/// <param name="Differing">Known evidence of later sources that says something else.</param>
/// <param name="Next">The source that can still settle or narrow it; null: none can.</param>
/// <param name="WaitsForSystem">A system that was not read yet may still know it.</param>
/// <param name="WaitsForIdentity">That system may only be read once the customer's identity is known, which is still open.</param>
internal sealed record Resolution(Operand Operand, Evidence? Source, ImmutableArray<Evidence> Differing,
    FactOrigin? Next, bool WaitsForSystem, bool WaitsForIdentity);
