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
    public static ImmutableArray<Ranking> Rank(IReadOnlyList<Outcome> outcomes, IReadOnlyList<Outcome> live, IReadOnlyCollection<FoundCause> found)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var order = new List<Cause>();
        foreach (var cause in outcomes.SelectMany(o => o.Causes))
        {
            // Danger is told as not excluded, never as likely or unlikely.
            if (DangerMarks.IsDanger(cause) || found.Any(f => f.Cause.Id == cause.Id)) continue;
            if (weights.TryAdd(cause.Id, 0)) order.Add(cause);
        }
        foreach (var outcome in live)
            foreach (var cause in outcome.Causes.Where(c => weights.ContainsKey(c.Id)))
                weights[cause.Id] += outcome.Weight ?? 0;
        if (live.Any(o => o.Weight is null)) return [.. order.Select(cause => new Ranking(cause, CauseBasis.Structure, null))];
        return
        [
            .. order.Where(c => weights[c.Id] > 0).OrderByDescending(c => Math.Round(weights[c.Id], 9)).Select(c => new Ranking(c, CauseBasis.Shares, weights[c.Id])),
            .. order.Where(c => weights[c.Id] <= 0).Select(c => new Ranking(c, CauseBasis.Structure, null)),
        ];
    }
}
