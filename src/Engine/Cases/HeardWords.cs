using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>Tells the author of a case that failed what was heard in its text, and by which words.</summary>
internal sealed class HeardWords
{
    private const int MostGroups = 3, MostCategories = 5;

    private readonly IntakeReader _intake;
    private readonly PhraseCatalog _phrases;
    private readonly LearnedHearing? _learned;
    private readonly RuleBase _rules;

    public HeardWords(RuleBase rules)
    {
        _rules = rules;
        _intake = new(rules.TimeZone);
        _phrases = new(rules, []);
        _learned = rules.Learned is { } model ? new(rules, model) : null;
    }

    /// <summary>Categories with scores, dangers, facts; then the phrases that were there and did not count, last those that were nearly there.</summary>
    public IEnumerable<Bilingual> Of(RuleCase one, Answer answer)
    {
        var intake = _intake.Read(one.Text ?? "", DateTimeOffset.UnixEpoch);
        var heard = _phrases.Hear(intake);
        var written = CategoryPhrases.Of(heard);
        yield return Categories(answer.Hearing, written) ?? Other(intake, written);
        yield return Several("听到的险情：", "hazards heard: ", answer.Hazards.Select(hazard => Hazard(hazard, heard)));
        yield return Several("听到的事实：", "facts heard: ", answer.Hearing.Facts.Select(fact =>
            Because($"{fact.Fact.Id} = {Value(fact)}", Same(Quoted(fact.Phrase)))));
        var uncounted = heard.Where(phrase => IsUncounted(phrase, answer, written)).Select(Uncounted).Distinct().ToList();
        if (uncounted.Count > 0) yield return Several("有这些说法，但没有算：", "there, but not counted: ", uncounted);
        foreach (var line in new NearlyHeard(_rules, intake, heard).Of(one, answer)) yield return line;
    }

    private static Bilingual? Categories(Hearing hearing, List<CategoryPhrases> written) => hearing.Categories.IsEmpty ? null
        : Several("听到的类别：", "categories heard: ", hearing.Categories.Take(MostCategories).Select(scored =>
        {
            var own = written.Find(phrases => phrases.Category == scored.Category.Id)?.Phrases ?? [];
            var learned = scored.Evidence.Where(piece => !own.Any(phrase => phrase.At == piece.At && phrase.Pattern.Source.Text == piece.Phrase)).Select(piece => Quoted(piece.Phrase)).Distinct().ToList();
            var why = own.DistinctBy(phrase => phrase.Pattern.Source.Text).Select(Written).ToList();
            if (learned.Count > 0) why.Add(new($"学来的{string.Concat(learned)}", $"learned {string.Concat(learned)}"));
            return Because($"{scored.Category.Id} {Score(scored.Score)}", [.. why]);
        }));

    /// <summary>Nothing of ours: what came nearest.</summary>
    private Bilingual Other(IntakeText intake, List<CategoryPhrases> written)
    {
        var why = written.Select(own => Because(own.Category, [.. own.Phrases.DistinctBy(phrase => phrase.Pattern.Source.Text).Select(Written)])).ToList();
        if (_learned is null)
            return why.Count == 0
                ? new("听不出类别，算 other：一条写好的说法也没有", "no category heard, so other: no phrase of any category is in the text")
                : Several($"听不出类别，算 other，没有一个够 {Score(CategoryScorer.Threshold)} 分：", $"no category heard, so other; none scores {Score(CategoryScorer.Threshold)}: ", why);
        var groups = new LearnedReading(_learned, intake).Groups(written, among: null).OrderByDescending(group => group.Probability).Take(MostGroups)
            .Select(group => Same($"{group.Group} {Score(group.Probability)}"));
        var likely = Several("听不出类别，算 other；各大类的分：", "no category heard, so other; scores of groups: ", groups);
        return why.Count == 0
            ? new(likely.Chinese + "；一条写好的说法也没有", likely.English + "; no phrase of any category is in the text")
            : Several(likely.Chinese + "；写好的说法：", likely.English + "; phrases there: ", why);
    }

    private static Bilingual Hazard(HazardAnswer hazard, ImmutableArray<HeardPhrase> heard)
    {
        if (hazard.Evidence.IsEmpty) return Because(hazard.Hazard.Id, new Bilingual("由事实报出", "raised by facts"));
        var quoted = string.Concat(hazard.Evidence.Select(piece => Quoted(piece.Phrase)).Distinct());
        return Because(hazard.Hazard.Id, heard.Any(phrase => phrase.Use.Kind == PhraseUseKind.Hazard && phrase.Use.Owner == hazard.Hazard.Id && hazard.Evidence.Any(piece => piece.At == phrase.At))
            ? Same(quoted) : new Bilingual($"学来的{quoted}", $"learned {quoted}"));
    }

    /// <summary>A phrase of a category, a danger or a fact that stands there, and nothing came of it.</summary>
    private static bool IsUncounted(HeardPhrase phrase, Answer answer, List<CategoryPhrases> written) => phrase.Use.Kind switch
    {
        PhraseUseKind.Strong or PhraseUseKind.Weak => !written.Exists(own => own.Category == phrase.Use.Owner && own.Phrases.Any(other => other.Overlaps(phrase))),
        PhraseUseKind.Hazard => !answer.Hazards.Any(hazard => hazard.Hazard.Id == phrase.Use.Owner),
        PhraseUseKind.Fact => !answer.Hearing.Facts.Any(fact => fact.Fact.Id == phrase.Use.Owner),
        _ => false,
    };

    private static Bilingual Uncounted(HeardPhrase phrase) => Because(phrase.Use.Owner + Quoted(phrase.Pattern.Source.Text), phrase switch
    {
        { IsOfOthers: true, Use.Kind: PhraseUseKind.Fact } => new Bilingual("说的是别家", "said of others"),
        { Stance: Stance.Denied } => new Bilingual("被否定", "denied"),
        { Stance: Stance.Elsewhere } => new Bilingual("说的是别处或别人", "said of elsewhere or others"),
        { Stance: Stance.Over } => new Bilingual("已经过去", "over"),
        { Stance: Stance.Supposed } => new Bilingual("只是担心或假设", "only feared or supposed"),
        { Stance: Stance.Asked } => new Bilingual("是在问", "asked"),
        _ => new Bilingual("含在更长的说法里，或者被别的话压过", "inside a longer phrase, or outweighed by other words"),
    });

    private static Bilingual Written(HeardPhrase phrase) => Same($"{(phrase.Use.Kind == PhraseUseKind.Strong ? "strong" : phrase.Use.Kind == PhraseUseKind.Weak ? "weak" : "not")} {Quoted(phrase.Pattern.Source.Text)}");

    private static string Value(HeardFact fact) => fact.Value is null ? "none" : string.Join(", ", GivenFact.Of(fact.Value).Values);

    private static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Quoted(string phrase) => $"“{phrase}”";

    private static Bilingual Same(string text) => new(text, text);

    private static Bilingual Because(string what, params Bilingual[] why) => why.Length == 0 ? Same(what)
        : new($"{what}（{string.Join("，", why.Select(one => one.Chinese))}）", $"{what} ({string.Join(", ", why.Select(one => one.English))})");

    private static Bilingual Several(string chinese, string english, IEnumerable<Bilingual> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? new(chinese + "无", english + "none")
            : new(chinese + string.Join("、", all.Select(item => item.Chinese)), english + string.Join(", ", all.Select(item => item.English)));
    }
}
