using System.Runtime.CompilerServices;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>The phrases of a complaint that count for what they were written for, by the lists they stand in, each list as heard. What it holds is lent.</summary>
internal sealed class HeededPhrases : IDisposable
{
    private readonly ScratchList<HeardPhrase> _heard;
    private readonly ScratchList<int> _places = new();
    private Bounds _ends;

    /// <param name="heard">Every phrase of the complaint, by start, combinations last.</param>
    public HeededPhrases(ScratchList<HeardPhrase> heard)
    {
        _heard = heard;
        foreach (ref readonly var phrase in heard.Items)
            if (IsHeeded(phrase)) _ends[List(phrase.Use.Kind)]++;
        // So far they are counts; each comes down to its start, and every phrase takes it one on.
        var start = 0;
        foreach (ref var end in (Span<int>)_ends) (start, end) = (start + end, start);
        var places = _places.Take(start);
        for (var at = 0; at < heard.Count; at++)
            if (IsHeeded(heard.Items[at])) places[_ends[List(heard.Items[at].Use.Kind)]++] = at;
    }

    /// <summary>For and against categories.</summary>
    public SomePhrases OfCategories => Of(PhraseUseKind.Not);

    /// <summary>Of one list; what speaks of categories stands in one.</summary>
    public SomePhrases Of(PhraseUseKind kind)
    {
        var list = List(kind);
        return new(_heard.Items, _places.Items[(list == 0 ? 0 : _ends[list - 1]).._ends[list]]);
    }

    public void Dispose() => _places.Dispose();

    // What only sounds like a danger takes it back however it is meant. Who lives elsewhere or has recovered needs no care in this home.
    private static bool IsHeeded(in HeardPhrase phrase) => phrase.Use.Kind switch
    {
        PhraseUseKind.HazardNot => true,
        PhraseUseKind.Hazard => phrase.Stance is Stance.Asserted or Stance.Asked,
        PhraseUseKind.Fact => phrase.Stance is Stance.Asserted or Stance.Over && !phrase.IsOfOthers,
        PhraseUseKind.Sensitive => phrase.Stance is not (Stance.Denied or Stance.Elsewhere or Stance.Over) && !phrase.IsOfOthers,
        _ => phrase.Stance is not (Stance.Denied or Stance.Elsewhere),
    };

    private static int List(PhraseUseKind kind) => Math.Max(0, kind - PhraseUseKind.Not);

    /// <summary>Where each list ends.</summary>
    [InlineArray(PhraseUseKind.Sensitive - PhraseUseKind.Not + 1)]
    private struct Bounds
    {
        private int _first;
    }
}
