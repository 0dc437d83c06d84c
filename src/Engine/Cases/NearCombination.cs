using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cases;

/// <summary>A declared <c>a &amp; b</c> of which a text has some parts.</summary>
/// <param name="Phrase">As declared.</param>
/// <param name="Stands">What of the text its parts are.</param>
/// <param name="Missing">The parts that are not there; empty: all are, too far apart.</param>
internal sealed record NearCombination(string Phrase, ImmutableArray<string> Stands, ImmutableArray<string> Missing)
{
    /// <summary>The one with most of its parts; null: of none is any part there.</summary>
    public static NearCombination? Of(IntakeText text, IEnumerable<Phrase> phrases, RuleBase rules) => phrases.Where(phrase => PhraseNotation.IsCombination(phrase.Text))
        .Select(phrase => Of(text, phrase.Text, rules)).Where(near => !near.Stands.IsEmpty)
        .OrderBy(near => near.Missing.Length).ThenByDescending(near => near.Stands.Length).ThenBy(near => near.Phrase, StringComparer.Ordinal).FirstOrDefault();

    private static NearCombination Of(IntakeText text, string phrase, RuleBase rules)
    {
        var parts = phrase.Split('&', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => (part, said: Said(text, part, rules))).ToList();
        return new(phrase, [.. parts.Where(pair => pair.said is not null).Select(pair => pair.said!)], [.. parts.Where(pair => pair.said is null).Select(pair => pair.part)]);
    }

    private static string? Said(IntakeText text, string part, RuleBase rules)
    {
        var words = part.StartsWith('<') && rules.Words.TryGetValue(part.Trim('<', '>'), out var list) ? list.Phrases.Select(phrase => phrase.Text) : [part];
        // One character may do as a part, so parts are looked for as they stand and not as near phrases.
        return words.FirstOrDefault(word => TextFolder.Fold(word).Text is { Length: > 0 } folded && text.Text.Contains(folded, StringComparison.Ordinal));
    }
}
