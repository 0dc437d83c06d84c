using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Weighs learned runs of characters and authors' phrases together. What the model never learned is judged by its phrases alone.</summary>
internal sealed class LearnedHearing
{
    /// <summary>The group of what none of our categories is about.</summary>
    public const string Other = "other";

    private readonly PhraseWeights _phrases;
    private readonly LearnedWeights _weights;
    private readonly ImmutableArray<string> _groups;
    private readonly ImmutableArray<string> _categories;
    private readonly ImmutableArray<bool> _isLearned;
    private readonly int _other;
    private readonly FrozenDictionary<string, int> _categoryAt;
    private readonly ImmutableArray<ImmutableArray<int>> _categoriesOf;
    private readonly ImmutableArray<ImmutableArray<string>> _idsOf;
    private readonly ImmutableArray<ImmutableArray<int>> _traitsOf;
    private readonly ImmutableArray<ImmutableArray<int>> _speakFor;

    public LearnedHearing(RuleBase rules, HearingModel model)
    {
        _phrases = model.Phrases;
        _groups = [.. rules.Groups.Select(g => g.Id)];
        _other = _groups.IndexOf(Other);
        _categories = [.. rules.Categories.Keys];
        _isLearned = [.. _categories.Select(model.Categories.ContainsKey)];
        ImmutableArray<int> groupOf = [.. rules.Categories.Values.Select(c => _groups.IndexOf(c.Group))];
        _categoryAt = _categories.Select((id, at) => (id, at)).ToFrozenDictionary(c => c.id, c => c.at, StringComparer.Ordinal);
        _categoriesOf = [.. _groups.Select((_, group) => Enumerable.Range(0, _categories.Length).Where(at => groupOf[at] == group).ToImmutableArray())];
        _idsOf = [.. _categoriesOf.Select(own => own.Select(at => _categories[at]).ToImmutableArray())];
        var (traits, first) = (model.Traits.Keys.ToImmutableArray(), _groups.Length + _categories.Length);
        _traitsOf = [.. rules.Groups.Select(g => g.Traits.Select(trait => traits.IndexOf(trait)).Where(at => at >= 0).Select(at => first + at).ToImmutableArray())];
        _speakFor = [.. groupOf.Select((group, at) => ImmutableArray.Create([group, _groups.Length + at, .. _traitsOf[group].Order()]))];
        LabelWeights[] labels = [.. _groups.Select(id => Of(model.Groups, id)), .. _categories.Select(id => Of(model.Categories, id)), .. model.Traits.Values];
        LabelWeights[] dangers = [.. rules.Hazards.Keys.Select(id => Of(model.Hazards, id)), model.AnyDanger ?? new(0, []), model.PlainDanger ?? new(0, [])];
        _weights = new([.. labels, .. dangers], labels.Length);
        Dangers = new(model, [.. rules.Hazards.Keys], _weights);
    }

    public LearnedDangers Dangers { get; }

    /// <summary>By their numbers, <see cref="Other"/> among them.</summary>
    public ImmutableArray<string> GroupIds => _groups;

    /// <summary>Ids of the categories of a group.</summary>
    public ImmutableArray<string> CategoriesOf(int group) => _idsOf[group];

    /// <summary>What was learned of a complaint, looked up once for all that is asked of it.</summary>
    /// <param name="folded">The complaint as <see cref="GramReader.Fold"/> gives it.</param>
    /// <param name="found">Empty; receives it.</param>
    public void Find(string folded, ScratchList<LearnedRun> found) => _weights.Find(folded, found);

    /// <summary>Sums of a complaint, to be asked for groups, categories and dangers.</summary>
    /// <param name="runs">Of the complaint.</param>
    /// <param name="share">What each run counts.</param>
    /// <param name="sums">Empty; receives them.</param>
    public void Sum(ReadOnlySpan<LearnedRun> runs, float share, ScratchList<float> sums) => _weights.Sum(runs, share, sums);

    /// <summary>How likely each group is, <see cref="Other"/> among them; together 1.</summary>
    /// <param name="sums">Of the complaint.</param>
    /// <param name="phrases">What authors' phrases say of its categories.</param>
    /// <param name="among">Ids of the categories it may be of; null: any. A group of none of them has the probability 0.</param>
    /// <param name="odds">Receives it, in the order of groups.</param>
    public void Groups(ReadOnlySpan<float> sums, List<CategoryPhrases> phrases, IReadOnlySet<string>? among, Span<double> odds)
    {
        var scratch = ArrayPool<double>.Shared.Rent(_categories.Length);
        var own = scratch.AsSpan(0, _categories.Length);
        for (var at = 0; at < own.Length; at++) own[at] = sums[_groups.Length + at];
        foreach (var said in phrases) own[_categoryAt[said.Category]] += Said(said);
        for (var at = 0; at < odds.Length; at++)
        {
            odds[at] = sums[at] + (at == _other ? 0 : Together(own, _categoriesOf[at], among));
            foreach (var trait in _traitsOf[at]) odds[at] += sums[trait];
        }
        ArrayPool<double>.Shared.Return(scratch);
        Share(odds);
    }

    /// <summary>How likely each category of a group is, if it is that group; together 1.</summary>
    /// <param name="group">Its number.</param>
    /// <param name="sums">Of the complaint.</param>
    /// <param name="phrases">What authors' phrases say of its categories.</param>
    /// <param name="odds">Receives it, in the order of <see cref="CategoriesOf"/>.</param>
    public void Within(int group, ReadOnlySpan<float> sums, List<CategoryPhrases> phrases, Span<double> odds)
    {
        var own = _categoriesOf[group];
        for (var at = 0; at < odds.Length; at++) odds[at] = sums[_groups.Length + own[at]];
        foreach (var said in phrases)
            if (own.IndexOf(_categoryAt[said.Category]) is >= 0 and var at) odds[at] += Said(said);
        Share(odds);
    }

    /// <summary>What spoke loudest for a category.</summary>
    /// <param name="runs">Of the complaint.</param>
    /// <param name="category">Its id.</param>
    /// <param name="told">Receives it in text order, as much as there is room for.</param>
    /// <returns>How much it is.</returns>
    public int ForCategory(ReadOnlySpan<LearnedRun> runs, string category, Span<LearnedRun> told) => _weights.Loudest(runs, _speakFor[_categoryAt[category]].AsSpan(), told);

    // A group is as likely as its categories together, and something of it that is none of them, whose odds are 1.
    private double Together(ReadOnlySpan<double> own, ImmutableArray<int> categories, IReadOnlySet<string>? among)
    {
        var most = 0d;
        foreach (var at in categories) most = Math.Max(most, own[at]);
        var (all, isAmong) = (most == 0 ? 1 : Math.Exp(-most), among is null);
        foreach (var at in categories)
            if (among is null || among.Contains(_categories[at]))
            {
                isAmong = true;
                // What was never learned speaks for its group by its phrases alone.
                if (_isLearned[at] || own[at] > 0) all += own[at] == most ? 1 : Math.Exp(own[at] - most);
            }
        return isAmong ? most + Math.Log(all) : double.NegativeInfinity;
    }

    private double Said(CategoryPhrases own) => _phrases.Strong * own.Strong + _phrases.Weak * own.Weak + _phrases.Against * own.Against;

    private static void Share(Span<double> odds)
    {
        var (most, all) = (double.NegativeInfinity, 0d);
        foreach (var odd in odds) most = Math.Max(most, odd);
        foreach (ref var odd in odds) all += odd = Math.Exp(odd - most);
        foreach (ref var odd in odds) odd /= all;
    }

    private static LabelWeights Of(ImmutableSortedDictionary<string, LabelWeights> labels, string id) => labels.GetValueOrDefault(id) ?? new(0, []);
}
