using System.Collections.Immutable;
using DiagnosisEngine.Cli.Training;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>A labelled complaint and what was heard of it.</summary>
/// <param name="Label">What somebody judged.</param>
/// <param name="Group">The group heard; <c>other</c> where none was.</param>
/// <param name="Category">The category heard; null: none.</param>
/// <param name="Score">Of that category, 0 to 1; for <c>other</c> 0.</param>
/// <param name="Hazards">Dangers heard.</param>
internal sealed record HeardText(LabelledText Label, string Group, string? Category, double Score, ImmutableArray<string> Hazards)
{
    public bool IsRight => Group == Label.Group;

    public IEnumerable<string> Missed => Label.Hazards.Except(Hazards);

    public IEnumerable<string> False => Hazards.Except(Label.Hazards);
}
