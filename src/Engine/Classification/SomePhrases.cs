using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DiagnosisEngine.Classification;

/// <summary>Some of the phrases of a complaint, told by their places among all.</summary>
internal readonly ref struct SomePhrases(ReadOnlySpan<HeardPhrase> heard, ReadOnlySpan<int> places)
{
    private readonly ReadOnlySpan<HeardPhrase> _heard = heard;

    public ReadOnlySpan<int> Places { get; } = places;

    public int Length => Places.Length;

    public bool IsEmpty => Places.IsEmpty;

    public ref readonly HeardPhrase this[int at] => ref _heard[Places[at]];

    public ImmutableArray<HeardPhrase> ToImmutable()
    {
        var phrases = new HeardPhrase[Length];
        for (var at = 0; at < phrases.Length; at++) phrases[at] = this[at];
        return ImmutableCollectionsMarshal.AsImmutableArray(phrases);
    }

    /// <summary>Others of the same complaint.</summary>
    public SomePhrases With(ReadOnlySpan<int> places) => new(_heard, places);
}
