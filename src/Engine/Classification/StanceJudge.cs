using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>How each stretch of one complaint is meant; a stretch that several phrases share is judged once.</summary>
internal sealed class StanceJudge(IntakeText text)
{
    /// <summary>The one that says least speaks for things said together: what is denied in one part is denied.</summary>
    private static readonly Stance[] WeakestFirst = [Stance.Denied, Stance.Elsewhere, Stance.Over, Stance.Supposed, Stance.Asked, Stance.Asserted];

    private readonly StanceReader _stances = new(text);
    private readonly Dictionary<(int, int), (Stance Stance, bool IsOfOthers)> _judged = [];

    public (Stance Stance, bool IsOfOthers) Of(PhraseMatch match)
    {
        if (!_judged.TryGetValue((match.Start, match.End), out var meant))
            _judged[(match.Start, match.End)] = meant = (_stances.At(match.Start, match.End), _stances.IsOfOthers(match.Start, match.End));
        return meant;
    }

    public (Stance Stance, bool IsOfOthers) OfAll(ImmutableArray<PhraseMatch> parts)
    {
        var meant = parts.Select(Of).ToList();
        return (WeakestFirst.First(stance => meant.Exists(m => m.Stance == stance)), meant.Exists(m => m.IsOfOthers));
    }
}
