using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Questions;

/// <summary>
/// Chooses what to ask next. Gates and written order have already decided within each path; among the first open facts of several paths,
/// the one that tells most for its effort comes first.
/// </summary>
internal static class QuestionChooser
{
    /// <param name="result">The diagnosis so far.</param>
    /// <param name="frame">The case it was made of.</param>
    /// <param name="rechecked">Facts that were already asked once more.</param>
    /// <returns>Best first; empty when only systems are waited for.</returns>
    public static ImmutableArray<Question> Choose(EvaluationResult result, FactFrame frame, IReadOnlySet<string>? rechecked = null)
    {
        if (result is not { Open: [var lone], ToRecheck.IsEmpty: true }) return Ordered(result, frame, rechecked);
        return Of(lone, frame) is { } one ? [one] : [];
    }

    private static ImmutableArray<Question> Ordered(EvaluationResult result, FactFrame frame, IReadOnlySet<string>? rechecked)
    {
        var candidates =
            from open in result.Open
            group open by open.Fact into paths
            let who = frame.Resolve(paths.Key).Next
            let fact = frame.Symbols.Fact(paths.Key)
            where fact.Ask is not null && IsPerson(who)
            let gain = paths.Sum(p => p.Arriving * Bits(p.Weights))
            orderby gain / Math.Max(1, fact.Effort) descending
            select new Question(fact, fact.Ask!, who!, fact.Effort, paths.All(p => p.Weighed) ? gain : null);
        var questions = candidates.ToList();
        if (questions is [var only]) questions[0] = only with { Gain = null };
        return [.. questions, .. OnceMore(result, frame, rechecked)];
    }

    /// <summary>A question beside which there is no other has nothing to gain over.</summary>
    private static Question? Of(OpenQuestion open, FactFrame frame)
    {
        var fact = frame.Symbols.Fact(open.Fact);
        return fact.Ask is { } ask && frame.Resolve(open.Fact).Next is { } who && IsPerson(who) ? new(fact, ask, who, fact.Effort, null) : null;
    }

    private static IEnumerable<Question> OnceMore(EvaluationResult result, FactFrame frame, IReadOnlySet<string>? rechecked) =>
        from id in result.ToRecheck
        where rechecked?.Contains(id) is not true && !WasAskedTwice(id, frame)
        let fact = frame.Symbols.Fact(frame.Symbols.FactSlot(id))
        let who = fact.Sources.FirstOrDefault(IsPerson)
        where who is not null
        select new Question(fact, fact.Recheck!, who!, fact.Effort, null, Recheck: true);

    /// <summary>Without a session the evidence itself tells: a person who spoke twice was asked twice.</summary>
    private static bool WasAskedTwice(string fact, FactFrame frame) =>
        frame.Context.Facts.Evidence.Where(e => e.Fact == fact && e.Heard is null && IsPerson(e.Origin)).GroupBy(e => e.Origin).Any(g => g.Count() > 1);

    private static bool IsPerson(FactOrigin? origin) => origin?.Kind is OriginKind.Customer or OriginKind.Agent;

    /// <summary>What an answer tells when it decides between parts of these weights.</summary>
    private static double Bits(ImmutableArray<double> weights)
    {
        var total = weights.Sum();
        return total <= 0 ? 0 : weights.Where(w => w > 0).Sum(w => -(w / total) * Math.Log2(w / total));
    }
}
