using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>Heard phrases as evidence.</summary>
internal static class PhraseEvidences
{
    /// <summary>All of them, in their order: those against a category against it, all others for.</summary>
    public static ImmutableArray<PhraseEvidence> Of(ReadOnlySpan<HeardPhrase> phrases)
    {
        var evidence = new PhraseEvidence[phrases.Length];
        for (var at = 0; at < evidence.Length; at++) evidence[at] = phrases[at].Evidence(phrases[at].Use.Kind == PhraseUseKind.Not ? Polarity.Against : Polarity.For);
        return ImmutableCollectionsMarshal.AsImmutableArray(evidence);
    }

    /// <summary>Those of one owner.</summary>
    public static ImmutableArray<PhraseEvidence> Of(ReadOnlySpan<HeardPhrase> phrases, string owner)
    {
        using var own = new ScratchList<HeardPhrase>();
        foreach (var phrase in phrases)
            if (phrase.Use.Owner == owner) own.Add(phrase);
        return Of(own.Items);
    }
}
