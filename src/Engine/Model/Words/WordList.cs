using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>Different words for one thing, under a name that phrases call: <c>&lt;发麻&gt;</c> is 麻了, 麻手, 咬手.</summary>
/// <param name="Id">Letters of any script, digits and <c>_</c>.</param>
/// <param name="Phrases">In phrase notation, without other lists.</param>
/// <param name="At">Where it was written.</param>
public sealed record WordList(string Id, ImmutableArray<Phrase> Phrases, SourceSpan At);
