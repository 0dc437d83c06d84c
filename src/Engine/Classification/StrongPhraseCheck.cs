using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>
/// Says each strong phrase alone and looks whether its category is heard, so that its tree would be run: what was learned of other
/// categories may outweigh it. Hearing thousands of phrases takes too long for every load, so authors alone are told.
/// </summary>
internal static class StrongPhraseCheck
{
    private const int MostNamed = 3;

    /// <summary>What makes a phrase more than its characters.</summary>
    private static readonly char[] Signs = ['…', '&', '<', '{'];

    /// <summary>One issue for each category that has such phrases: a warning where none of its strong ones carries it, else a note.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="listener">Theirs.</param>
    /// <param name="issues">Receives them.</param>
    public static void Check(RuleBase rules, ComplaintListener listener, ICollection<Issue> issues)
    {
        var found = rules.Categories.Values.AsParallel().AsOrdered().Select(category => Check(category, listener)).ToList();
        foreach (var issue in found.OfType<Issue>()) issues.Add(issue);
    }

    private static Issue? Check(Category category, ComplaintListener listener)
    {
        var strong = category.Signals.Strong.Where(phrase => phrase.Text.IndexOfAny(Signs) < 0).ToList();
        var lost = strong.Select(phrase => (Phrase: phrase, Best: listener.Hear(phrase.Text, DateTimeOffset.UnixEpoch).Categories.FirstOrDefault()))
            .Where(said => said.Best is not { Score: >= CategoryScorer.Threshold } best || best.Category.Id != category.Id).ToList();
        return lost.Count == 0 ? null : PhraseIssues.StrongOutweighed(lost[0].Phrase.At, category.Id, strong.Count,
            [.. lost.Select(said => (said.Phrase.Text, said.Best?.Category.Id, said.Best?.Score ?? 0))], MostNamed, isAll: lost.Count == strong.Count);
    }
}
