using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Weighs learned runs of characters and authors' phrases together. What the model never learned is judged by its phrases alone.</summary>
internal sealed class LearnedHearing
{
    /// <summary>The group of what none of our categories is about.</summary>
    public const string Other = "other";

    private readonly PhraseWeights _phrases;
    private readonly LearnedRuns _runs;
    private readonly LearnedWeights _weights;
    private readonly ImmutableArray<string> _groups;
    private readonly ImmutableArray<string> _categories;
    private readonly ImmutableArray<bool> _isLearned;
    private readonly FrozenDictionary<string, int> _categoryAt;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _categoriesOf;
    private readonly ImmutableArray<ImmutableArray<int>> _traitsOf;
    private readonly ImmutableArray<ImmutableArray<int>> _speakFor;

    public LearnedHearing(RuleBase rules, HearingModel model)
    {
        _phrases = model.Phrases;
        _groups = [.. rules.Groups.Select(g => g.Id)];
        _categories = [.. rules.Categories.Keys];
        _isLearned = [.. _categories.Select(model.Categories.ContainsKey)];
        ImmutableArray<int> groupOf = [.. rules.Categories.Values.Select(c => _groups.IndexOf(c.Group))];
        _categoryAt = _categories.Select((id, at) => (id, at)).ToFrozenDictionary(c => c.id, c => c.at, StringComparer.Ordinal);
        _categoriesOf = _groups.Select((id, group) => (id, Own: Enumerable.Range(0, _categories.Length).Where(at => groupOf[at] == group).ToImmutableArray())).ToFrozenDictionary(g => g.id, g => g.Own, StringComparer.Ordinal);
        var (traits, first) = (model.Traits.Keys.ToImmutableArray(), _groups.Length + _categories.Length);
        _traitsOf = [.. rules.Groups.Select(g => g.Traits.Select(trait => traits.IndexOf(trait)).Where(at => at >= 0).Select(at => first + at).ToImmutableArray())];
        _speakFor = [.. groupOf.Select((group, at) => ImmutableArray.Create([_groups.Length + at, group, .. _traitsOf[group]]))];
        LabelWeights[] labels = [.. _groups.Select(id => Of(model.Groups, id)), .. _categories.Select(id => Of(model.Categories, id)), .. model.Traits.Values];
        LabelWeights[] dangers = [.. rules.Hazards.Keys.Select(id => Of(model.Hazards, id)), model.AnyDanger ?? new(0, [])];
        _runs = new([.. labels, .. dangers]);
        _weights = new(_runs, labels);
        Dangers = new(model, [.. rules.Hazards.Keys], new(_runs, dangers));
    }

    public LearnedDangers Dangers { get; }

    /// <summary>What was learned of a complaint, looked up once for all that is asked of it.</summary>
    /// <param name="folded">The complaint as <see cref="GramReader.Fold"/> gives it.</param>
    public ImmutableArray<LearnedRun> Runs(string folded) => _runs.Find(folded);

    /// <summary>Sums of a complaint, to be asked for groups and categories.</summary>
    /// <param name="runs">Of the complaint.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="share">What each run counts.</param>
    public float[] Sum(ReadOnlySpan<LearnedRun> runs, int end, float share) => _weights.Sum(runs, 0, end, share);

    /// <summary>How likely each group is, <see cref="Other"/> among them; together 1.</summary>
    /// <param name="sums">Of the complaint.</param>
    /// <param name="phrases">What authors' phrases say of its categories.</param>
    /// <param name="among">Ids of the categories it may be of; null: any. A group of none of them has the probability 0.</param>
    public ImmutableArray<(string Group, double Probability)> Groups(float[] sums, IReadOnlyList<CategoryPhrases> phrases, IReadOnlySet<string>? among)
    {
        var own = new double[_categories.Length];
        for (var at = 0; at < own.Length; at++) own[at] = sums[_groups.Length + at];
        foreach (var said in phrases) own[_categoryAt[said.Category]] += Said(said);
        var odds = new double[_groups.Length];
        for (var at = 0; at < odds.Length; at++)
        {
            odds[at] = sums[at] + (_groups[at] == Other ? 0 : Together(own, _categoriesOf[_groups[at]], among));
            foreach (var trait in _traitsOf[at]) odds[at] += sums[trait];
        }
        return Pairs(_groups, Share(odds));
    }

    /// <summary>How likely each category of a group is, if it is that group; together 1.</summary>
    public ImmutableArray<(string Category, double Probability)> Within(string group, float[] sums, IReadOnlyList<CategoryPhrases> phrases)
    {
        var own = _categoriesOf[group];
        var odds = new double[own.Length];
        for (var at = 0; at < odds.Length; at++) odds[at] = sums[_groups.Length + own[at]];
        foreach (var said in phrases)
            if (own.IndexOf(_categoryAt[said.Category]) is >= 0 and var at) odds[at] += Said(said);
        Share(odds);
        var likely = new (string, double)[own.Length];
        for (var at = 0; at < likely.Length; at++) likely[at] = (_categories[own[at]], odds[at]);
        return ImmutableCollectionsMarshal.AsImmutableArray(likely);
    }

    /// <summary>What spoke loudest for a category.</summary>
    public ImmutableArray<LearnedRun> ForCategory(ReadOnlySpan<LearnedRun> runs, string category, int most) => _weights.Loudest(runs, most, _speakFor[_categoryAt[category]].AsSpan());

    // A group is as likely as its categories together, and something of it that is none of them, whose odds are 1.
    private double Together(double[] own, ImmutableArray<int> categories, IReadOnlySet<string>? among)
    {
        var most = 0d;
        foreach (var at in categories) most = Math.Max(most, own[at]);
        var (all, isAmong) = (Math.Exp(-most), among is null);
        foreach (var at in categories)
            if (among is null || among.Contains(_categories[at]))
            {
                isAmong = true;
                // What was never learned speaks for its group by its phrases alone.
                if (_isLearned[at] || own[at] > 0) all += Math.Exp(own[at] - most);
            }
        return isAmong ? most + Math.Log(all) : double.NegativeInfinity;
    }

    private double Said(CategoryPhrases own) => _phrases.Strong * own.Strong + _phrases.Weak * own.Weak + _phrases.Against * own.Against;

    private static ImmutableArray<(string, double)> Pairs(ImmutableArray<string> names, double[] likely)
    {
        var pairs = new (string, double)[likely.Length];
        for (var at = 0; at < pairs.Length; at++) pairs[at] = (names[at], likely[at]);
        return ImmutableCollectionsMarshal.AsImmutableArray(pairs);
    }

    private static double[] Share(double[] odds)
    {
        if (odds.Length == 0) return odds;
        var most = odds.Max();
        for (var at = 0; at < odds.Length; at++) odds[at] = Math.Exp(odds[at] - most);
        var all = odds.Sum();
        for (var at = 0; at < odds.Length; at++) odds[at] /= all;
        return odds;
    }

    private static LabelWeights Of(ImmutableSortedDictionary<string, LabelWeights> labels, string id) => labels.GetValueOrDefault(id) ?? new(0, []);
}
