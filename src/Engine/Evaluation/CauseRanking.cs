using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Ranks what may still be the cause: by the authors' shares where all of them are there, else in the authors' order.</summary>
internal static class CauseRanking
{
    /// <param name="outcomes">What is ranked.</param>
    /// <param name="live">All that is live in the tree; of it the numbers are taken, so that none speaks as if the rest were excluded.</param>
    /// <param name="withPass">The part in which nothing matches must have its share too.</param>
    /// <param name="found">Causes that are concluded, come first and carry no probability.</param>
    public static ImmutableArray<RankedCause> Rank(ImmutableArray<Outcome> outcomes, ImmutableArray<Outcome> live, bool withPass, ImmutableArray<FoundCause> found)
    {
        var ranked = new List<Weighed>(outcomes.Length);
        foreach (ref readonly var outcome in outcomes.AsSpan())
            foreach (var cause in outcome.Causes)
                // Danger is told as not excluded, never as likely or unlikely.
                if (!DangerMarks.IsDanger(cause) && !IsAmong(found, cause) && PlaceOf(cause, ranked, ranked.Count) < 0)
                    ranked.Add(new(cause));
        if (ranked.Count == 0) return [];
        var weighed = Weigh(ranked, live, withPass);
        if (weighed) Sort(CollectionsMarshal.AsSpan(ranked));
        var causes = ImmutableArray.CreateBuilder<RankedCause>(ranked.Count);
        foreach (var (cause, weight, _) in ranked)
        {
            var rank = found.Length + causes.Count + 1;
            causes.Add(weighed && weight > 0
                ? new(cause, rank, CauseBasis.Shares, Math.Round((decimal)weight, 6), null, [])
                : new(cause, rank, CauseBasis.Structure, null, null, []));
        }
        return causes.MoveToImmutable();
    }

    /// <summary>False: a share is missing.</summary>
    private static bool Weigh(List<Weighed> ranked, ImmutableArray<Outcome> live, bool withPass)
    {
        var all = true;
        // Both are most often in the same order.
        var next = 0;
        foreach (ref readonly var outcome in live.AsSpan())
        {
            if (withPass || !outcome.IsPass) all &= outcome.Weight is not null;
            foreach (var cause in outcome.Causes)
            {
                if (PlaceOf(cause, ranked, next) is not (>= 0 and var at)) continue;
                ranked[at] = ranked[at] with { Weight = ranked[at].Weight + (outcome.Weight ?? 0) };
                next = at + 1;
            }
        }
        return all;
    }

    /// <summary>A program has each cause once, so that one is the other only if they are one object.</summary>
    private static int PlaceOf(Cause cause, List<Weighed> ranked, int guess)
    {
        if (guess < ranked.Count && ReferenceEquals(ranked[guess].Cause, cause)) return guess;
        for (var i = 0; i < ranked.Count; i++)
            if (ReferenceEquals(ranked[i].Cause, cause))
                return i;
        return -1;
    }

    /// <summary>Likelier ones first, those of no part last, equal ones in their order.</summary>
    private static void Sort(Span<Weighed> ranked)
    {
        // Parts that differ by no more than a slip of arithmetic are equal; a part, however small, comes before none.
        foreach (ref var one in ranked) one = one with { Rank = one.Weight > 0 ? Math.Round(one.Weight, 9) : -1 };
        for (var i = 1; i < ranked.Length; i++)
        {
            var one = ranked[i];
            var at = i;
            for (; at > 0 && one.Rank > ranked[at - 1].Rank; at--) ranked[at] = ranked[at - 1];
            ranked[at] = one;
        }
    }

    private static bool IsAmong(ImmutableArray<FoundCause> found, Cause cause)
    {
        foreach (var one in found)
            if (ReferenceEquals(one.Cause, cause))
                return true;
        return false;
    }

    private readonly record struct Weighed(Cause Cause, double Weight = 0, double Rank = 0);
}
