using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>Conditions that a path steps over at one node. Whether one of them was unknowable is told by the case.</summary>
/// <param name="Conditions">Their numbers.</param>
/// <param name="InMember">Of an <c>all</c>: a member that found nothing stepped over something inside.</param>
internal sealed record SteppedOver(ImmutableArray<int> Conditions, Mark? InMember)
{
    public static SteppedOver Nothing { get; } = new([], null);

    public bool Unknown(TreeCase at) => Any(at, Truths.Unknowable);

    /// <summary>Some value could still decide one of them.</summary>
    public bool Unsettled(TreeCase at) => Any(at, Truths.Unsettled);

    private bool Any(TreeCase at, Truths truths)
    {
        if (InMember is not null && at.Has(InMember)) return true;
        foreach (var condition in Conditions)
            if (at.Is(condition, truths))
                return true;
        return false;
    }
}
