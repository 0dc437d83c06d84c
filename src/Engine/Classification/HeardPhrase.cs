using DiagnosisEngine.Intake;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Classification;

/// <summary>A phrase in a complaint, with what it was written for and how the customer means it.</summary>
internal readonly record struct HeardPhrase(PhraseUse Use, PhrasePattern Pattern, PhraseMatch Match, Stance Stance, bool IsOfOthers, TextSpan At)
{
    public PhraseEvidence Evidence(Polarity polarity) => new(Pattern.Source.Text, At, polarity);

    public bool Overlaps(HeardPhrase other) => Match.Start < other.Match.End && other.Match.Start < Match.End;
}
