using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Ranks what may still be the cause: by the authors' shares where all of them are there, else in the authors' order.</summary>
internal static class CauseRanking
{
    /// <param name="outcomes">What is ranked.</param>
    /// <param name="live">All that is live in the tree; of it the numbers are taken, so that none speaks as if the rest were excluded.</param>
    /// <param name="found">Causes that are concluded and carry no probability.</param>
    public static ImmutableArray<Ranking> Rank(ImmutableArray<Outcome> outcomes, ImmutableArray<Outcome> live, ImmutableArray<FoundCause> found)
    {
        var weights = new Dictionary<string, double>(outcomes.Length, StringComparer.Ordinal);
        var order = new List<Cause>(outcomes.Length);
        foreach (var outcome in outcomes)
            foreach (var cause in outcome.Causes)
                // Danger is told as not excluded, never as likely or unlikely.
                if (!DangerMarks.IsDanger(cause) && !IsAmong(found, cause) && weights.TryAdd(cause.Id, 0))
                    order.Add(cause);
        var weighed = true;
        foreach (var outcome in live)
        {
            weighed &= outcome.Weight is not null;
            foreach (var cause in outcome.Causes)
                if (weights.TryGetValue(cause.Id, out var weight))
                    weights[cause.Id] = weight + (outcome.Weight ?? 0);
        }
        var (byShare, asWritten) = (new List<Ranking>(order.Count), new List<Ranking>());
        foreach (var cause in order)
            if (weighed && weights[cause.Id] is > 0 and var weight) byShare.Add(new(cause, CauseBasis.Shares, weight));
            else asWritten.Add(new(cause, CauseBasis.Structure, null));
        return [.. byShare.OrderByDescending(ranking => Math.Round(ranking.Probability!.Value, 9)), .. asWritten];
    }

    private static bool IsAmong(ImmutableArray<FoundCause> found, Cause cause)
    {
        foreach (var one in found)
            if (one.Cause.Id == cause.Id)
                return true;
        return false;
    }
}
