using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Ranks what may still be the cause: by the authors' shares where all of them are there, else in the authors' order.</summary>
internal static class CauseRanking
{
    /// <param name="outcomes">What is live.</param>
    /// <param name="found">Causes that are concluded and carry no probability.</param>
    public static ImmutableArray<Ranking> Rank(IReadOnlyList<Outcome> outcomes, IReadOnlyCollection<FoundCause> found)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var order = new List<Cause>();
        var numbers = true;
        foreach (var outcome in outcomes)
        {
            numbers &= outcome.Weight is not null;
            foreach (var cause in outcome.Causes)
            {
                // Danger is told as not excluded, never as likely or unlikely.
                if (DangerMarks.IsDanger(cause) || found.Any(f => f.Cause.Id == cause.Id)) continue;
                if (!weights.TryGetValue(cause.Id, out var weight)) order.Add(cause);
                weights[cause.Id] = weight + (outcome.Weight ?? 0);
            }
        }
        if (!numbers) return [.. order.Select(cause => new Ranking(cause, CauseBasis.Structure, null))];
        return
        [
            .. order.Where(c => weights[c.Id] > 0).OrderByDescending(c => Math.Round(weights[c.Id], 9)).Select(c => new Ranking(c, CauseBasis.Shares, weights[c.Id])),
            .. order.Where(c => weights[c.Id] <= 0).Select(c => new Ranking(c, CauseBasis.Structure, null)),
        ];
    }
}
