using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DiagnosisEngine.Classification;

/// <summary>Heard phrases as evidence.</summary>
internal static class PhraseEvidences
{
    /// <summary>All of them, in their order: those against a category against it, all others for.</summary>
    public static ImmutableArray<PhraseEvidence> Of(ReadOnlySpan<HeardPhrase> phrases)
    {
        var evidence = new PhraseEvidence[phrases.Length];
        for (var at = 0; at < evidence.Length; at++) evidence[at] = Of(phrases[at]);
        return ImmutableCollectionsMarshal.AsImmutableArray(evidence);
    }

    /// <summary>Those of one owner.</summary>
    public static ImmutableArray<PhraseEvidence> Of(SomePhrases phrases, string owner)
    {
        var count = 0;
        for (var at = 0; at < phrases.Length; at++)
            if (phrases[at].Use.Owner == owner) count++;
        if (count == 0) return [];
        var (evidence, next) = (new PhraseEvidence[count], 0);
        for (var at = 0; at < phrases.Length; at++)
            if (phrases[at].Use.Owner == owner) evidence[next++] = Of(phrases[at]);
        return ImmutableCollectionsMarshal.AsImmutableArray(evidence);
    }

    private static PhraseEvidence Of(in HeardPhrase phrase) => phrase.Evidence(phrase.Use.Kind == PhraseUseKind.Not ? Polarity.Against : Polarity.For);
}
