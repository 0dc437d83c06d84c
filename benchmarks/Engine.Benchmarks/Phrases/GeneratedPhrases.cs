using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Benchmarks;

/// <summary>Phrases of three to six characters, made of the characters of the real ones as often as they stand there, from a fixed seed; one in ten has a gap. A few of each lot stand in the text.</summary>
internal static class GeneratedPhrases
{
    private const int Shortest = 3, Longest = 6, Gapped = 10, Spoken = 20;

    /// <summary>Distinct, without the gap: what plain ways look for.</summary>
    /// <param name="count">How many.</param>
    /// <param name="characters">What they are made of.</param>
    /// <param name="text">What they are looked for in.</param>
    public static ImmutableArray<string> Of(int count, string characters, string text)
    {
        var random = new Random(20260115);
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < Spoken; at++) phrases.Add(text.Substring(at * (text.Length - Longest) / Spoken, Shortest + at % (Longest - Shortest + 1)));
        while (phrases.Count < count)
        {
            var phrase = new char[random.Next(Shortest, Longest + 1)];
            for (var at = 0; at < phrase.Length; at++) phrase[at] = characters[random.Next(characters.Length)];
            phrases.Add(new(phrase));
        }
        return [.. phrases];
    }

    /// <summary>The same, ready to be heard.</summary>
    public static PhraseIndex Index(ImmutableArray<string> phrases) =>
        new(phrases.Select((phrase, at) => at >= Spoken && at % Gapped == 0 ? phrase.Insert(phrase.Length / 2, "…") : phrase)
            .Select(phrase => PhraseReader.Read(new Phrase(phrase, SourceSpan.None), null, [], isPart: true)).OfType<PhrasePattern>());
}
