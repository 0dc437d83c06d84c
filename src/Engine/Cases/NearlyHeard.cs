using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>What a case counted on hearing and the text does not say: which declared phrase comes nearest, and what the text has in its place.</summary>
internal sealed class NearlyHeard(RuleBase rules, IntakeText text, ImmutableArray<HeardPhrase> heard)
{
    private const int MostFacts = 2;

    /// <summary>The expected category where another was heard, then the facts that the way waited for.</summary>
    public IEnumerable<Bilingual> Of(RuleCase one, Answer answer)
    {
        var first = answer.Hearing.Categories is [var scored, ..] ? scored.Category.Id : "other";
        if (Expected(one, answer) is { } wanted && wanted.Id != first && Category(wanted) is { } line) yield return line;
        foreach (var fact in Awaited(one, answer).Take(MostFacts))
            if (Fact(fact) is { } told) yield return told;
    }

    private Category? Expected(RuleCase one, Answer answer)
    {
        var id = one.Expect.Category ?? (answer.Diagnosis.Trees.Contains(one.Tree) ? null : rules.Trees.GetValueOrDefault(one.Tree)?.Handles.FirstOrDefault());
        return id is null ? null : rules.Categories.GetValueOrDefault(id);
    }

    /// <summary>Facts that customers tell and that keep an expected cause, or the end of the case, waiting.</summary>
    private IEnumerable<FactDefinition> Awaited(RuleCase one, Answer answer)
    {
        ImmutableArray<string> wanted = one.Expect.Causes ?? one.Expect.Rank ?? [];
        var kept = (answer.Explanation?.WhyNot ?? []).Where(why => wanted.Contains(why.Cause.Id) && why.Reason is WhyNotReason.NotAsked or WhyNotReason.NotKnown or WhyNotReason.Contradicted)
            .SelectMany(why => why.Step?.Facts ?? []).Where(fact => fact.Value is null).Select(fact => fact.Fact);
        var asked = one.Expect.Status is null or "needs-facts" || answer.Diagnosis.Status != DiagnosisStatus.NeedsFacts ? [] : answer.Questions.Select(question => question.Fact.Id);
        return kept.Concat(asked).Distinct().Where(id => !one.Facts.ContainsKey(id)).Select(id => rules.Facts.GetValueOrDefault(id)).OfType<FactDefinition>().Where(fact => !fact.Heard.IsEmpty);
    }

    private Bilingual? Category(Category wanted)
    {
        // What stands there and did not count was told already.
        if (heard.Any(phrase => phrase.Use.Owner == wanted.Id && phrase.Use.Kind == PhraseUseKind.Strong)) return null;
        var near = NearPhrase.Of(text, wanted.Signals.Strong);
        if (near is null && NearCombination.Of(text, wanted.Signals.Strong, rules) is { } combination) return Line(wanted.Id, combination);
        return near is null
            ? new($"“{wanted.Id}”的 strong 没有一条对上一半的字；把客户这样的说法写进它的 signals",
                $"no strong phrase of '{wanted.Id}' stands even half in the text; write this way of saying it into its signals")
            : Line($"“{wanted.Id}”最近的说法：strong “{near.Phrase}”", $"nearest phrase of '{wanted.Id}': strong “{near.Phrase}”", near);
    }

    private Bilingual? Fact(FactDefinition fact)
    {
        if (heard.Any(phrase => phrase.Use.Owner == fact.Id && phrase.Use.Kind == PhraseUseKind.Fact)) return null;
        var nearest = fact.Heard.Select(answer => (answer.Answer, Near: NearPhrase.Of(text, answer.Phrases))).Where(pair => pair.Near is not null).OrderByDescending(pair => pair.Near!.Share).FirstOrDefault();
        return nearest.Near is not { } near
            ? new($"“{fact.Id}”的 heard 没有一条对上一半的字；原话里要是说了它，就把这种说法写进去",
                $"no phrase under heard of '{fact.Id}' stands even half in the text; if the text does say it, write it there")
            : Line($"“{fact.Id}”最近的说法：{nearest.Answer ?? "{}"} “{near.Phrase}”", $"nearest phrase of '{fact.Id}': {nearest.Answer ?? "{}"} “{near.Phrase}”", near);
    }

    private static Bilingual Line(string category, NearCombination near)
    {
        var (there, missing) = (string.Concat(near.Stands.Select(word => $"“{word}”")), string.Join("、", near.Missing));
        return near.Missing.IsEmpty
            ? new($"“{category}”最近的说法：strong “{near.Phrase}”（几样都在：{there}，可是隔得太远，或者有一样被否定）", $"nearest phrase of '{category}': strong “{near.Phrase}” (all parts are there, {there}, too far apart or one of them denied)")
            : new($"“{category}”最近的说法：strong “{near.Phrase}”（原话里有{there}，没有 {missing}）", $"nearest phrase of '{category}': strong “{near.Phrase}” (the text has {there} and lacks {missing})");
    }

    private static Bilingual Line(string chinese, string english, NearPhrase near)
    {
        var (said, saidEnglish) = near switch
        {
            { Missing: "", IsCut: true } => ($"字都在，可是中间有逗号、停顿或转折，“…”不跨；写成 {Joined(near)}", $"all of it is there, with a pause or a turn between, which “…” does not cross; write {Joined(near)}"),
            { Missing: "" } => ($"字都在，可是隔着别的字；中间写上“…”（最多八个字），或者写成 {Joined(near)}", $"all of it is there, with other words between; write “…” there (up to eight characters), or {Joined(near)}"),
            _ => ($"{near.Signs.Length} 个字对上 {near.Signs.Length - near.Missing.Length} 个，没有“{near.Missing}”", $"{near.Signs.Length - near.Missing.Length} of {near.Signs.Length} characters, without “{near.Missing}”"),
        };
        return new($"{chinese}，原话这里是“{near.Stands}”（{said}）", $"{english}, where the text has “{near.Stands}” ({saidEnglish})");
    }

    /// <summary>Two parts that may stand apart: as the phrase has them, else its halves.</summary>
    private static string Joined(NearPhrase near) => near.Phrase.Contains('…', StringComparison.Ordinal)
        ? $"\"{string.Join(" & ", near.Phrase.Split('…', StringSplitOptions.RemoveEmptyEntries))}\""
        : $"\"{near.Signs[..(near.Signs.Length / 2)]} & {near.Signs[(near.Signs.Length / 2)..]}\"";
}
