using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>How each stretch of one complaint is meant; a stretch that several phrases share, one behind the other, is judged once.</summary>
internal sealed class StanceJudge(IntakeText text)
{
    /// <summary>The one that says least speaks for things said together: what is denied in one part is denied.</summary>
    private static readonly Stance[] WeakestFirst = [Stance.Denied, Stance.Elsewhere, Stance.Over, Stance.Supposed, Stance.Asked, Stance.Asserted];

    private readonly StanceReader _stances = new(text);
    private (int Start, int End) _judged;
    private (Stance Stance, bool IsOfOthers) _meant;

    public (Stance Stance, bool IsOfOthers) Of(PhraseMatch match)
    {
        if (_judged != (match.Start, match.End)) (_judged, _meant) = ((match.Start, match.End), (_stances.At(match.Start, match.End), _stances.IsOfOthers(match.Start, match.End)));
        return _meant;
    }

    public (Stance Stance, bool IsOfOthers) OfAll(ImmutableArray<PhraseMatch> parts)
    {
        var (weakest, isOfOthers) = (WeakestFirst.Length, false);
        foreach (var part in parts)
        {
            var meant = Of(part);
            (weakest, isOfOthers) = (Math.Min(weakest, Array.IndexOf(WeakestFirst, meant.Stance)), isOfOthers || meant.IsOfOthers);
        }
        return (WeakestFirst[weakest], isOfOthers);
    }
}
