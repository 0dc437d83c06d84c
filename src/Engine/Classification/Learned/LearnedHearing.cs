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

    /// <summary>What things named near one another weigh of words as written.</summary>
    private const double Named = 0.3;

    private readonly HearingModel _model;
    private readonly PhraseWeights _phrases;
    private readonly LearnedWeights _weights;
    private readonly ImmutableArray<string> _groups;
    private readonly ImmutableArray<string> _categories;
    private readonly FrozenDictionary<string, int> _categoryAt;
    private readonly ImmutableArray<int> _groupOf;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _categoriesOf;
    private readonly ImmutableSortedDictionary<string, int> _hazards;
    private readonly int _anyDanger;

    public LearnedHearing(RuleBase rules, HearingModel model)
    {
        _model = model;
        _phrases = model.Phrases;
        _groups = [.. rules.Groups.Select(g => g.Id)];
        _categories = [.. rules.Categories.Keys];
        _groupOf = [.. rules.Categories.Values.Select(c => _groups.IndexOf(c.Group))];
        _categoryAt = _categories.Select((id, at) => (id, at)).ToFrozenDictionary(c => c.id, c => c.at, StringComparer.Ordinal);
        _categoriesOf = _groups.Select((id, group) => (id, Own: Enumerable.Range(0, _categories.Length).Where(at => _groupOf[at] == group).ToImmutableArray())).ToFrozenDictionary(g => g.id, g => g.Own, StringComparer.Ordinal);
        _hazards = rules.Hazards.Keys.Select((id, at) => (id, at)).ToImmutableSortedDictionary(h => h.id, h => _groups.Length + _categories.Length + h.at, StringComparer.Ordinal);
        _anyDanger = _groups.Length + _categories.Length + _hazards.Count;
        _weights = new([.. _groups.Select(id => Of(model.Groups, id)), .. _categories.Select(id => Of(model.Categories, id)), .. rules.Hazards.Keys.Select(id => Of(model.Hazards, id)), model.AnyDanger ?? new(0, [])]);
    }

    public double Raise => _model.Raise;

    public double Silence => _model.Silence;

    /// <summary>What was learned of a complaint, looked up once for all that is asked of it.</summary>
    /// <param name="folded">The complaint as <see cref="GramReader.Fold"/> gives it.</param>
    public ImmutableArray<LearnedRun> Runs(string folded) => _weights.Runs(folded);

    /// <summary>Sums of a complaint or a stretch of it, to be asked for categories and dangers.</summary>
    /// <param name="runs">Of the complaint.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="share">What each run counts.</param>
    public float[] Sum(ReadOnlySpan<LearnedRun> runs, int start, int end, float share) => _weights.Sum(runs, start, end, share);

    /// <summary>How likely each group is, <see cref="Other"/> among them; together 1.</summary>
    /// <param name="sums">Of the complaint.</param>
    /// <param name="phrases">What authors' phrases say of its categories.</param>
    public ImmutableArray<(string Group, double Probability)> Groups(float[] sums, IReadOnlyList<CategoryPhrases> phrases)
    {
        var odds = sums.Take(_groups.Length).Select(sum => (double)sum).ToArray();
        foreach (var own in phrases)
            if (_groupOf[_categoryAt[own.Category]] is >= 0 and var group) odds[group] += Said(own);
        return [.. _groups.Zip(Share(odds))];
    }

    /// <summary>How likely each category of a group is, if it is that group; together 1.</summary>
    public ImmutableArray<(string Category, double Probability)> Within(string group, float[] sums, IReadOnlyList<CategoryPhrases> phrases)
    {
        var own = _categoriesOf[group];
        var odds = own.Select(at => (double)sums[_groups.Length + at]).ToArray();
        foreach (var said in phrases)
            if (own.IndexOf(_categoryAt[said.Category]) is >= 0 and var at) odds[at] += Said(said);
        return [.. own.Select(at => _categories[at]).Zip(Share(odds))];
    }

    /// <summary>By what each danger's own likelihood is multiplied, so that together they are as likely as that there is any.</summary>
    /// <param name="sums">Of the complaint or a stretch of it.</param>
    public double DangerScale(float[] sums)
    {
        if (_model.AnyDanger is null) return 1;
        var all = 0d;
        foreach (var (hazard, at) in _hazards)
            if (_model.Hazards.ContainsKey(hazard)) all += Likely(sums[at] + sums[_anyDanger]);
        return Likely(sums[_anyDanger]) / all;
    }

    /// <summary>How likely a danger is present, from what was learned alone, 0 to 1; 0 for one that was never learned.</summary>
    /// <param name="sums">Of the complaint or a stretch of it.</param>
    /// <param name="scale">Theirs.</param>
    /// <param name="hazard">Its id.</param>
    public double Danger(float[] sums, double scale, string hazard) => _model.Hazards.ContainsKey(hazard) ? scale * Likely(sums[_hazards[hazard]] + sums[_anyDanger]) : 0;

    /// <summary>How likely a danger is present that authors' signals speak of, 0 to 1.</summary>
    /// <param name="sums">Of the complaint or a stretch of it.</param>
    /// <param name="hazard">Its id.</param>
    /// <param name="isWritten">One of its signals stands there as written; else things are merely named near one another.</param>
    public double Signalled(float[] sums, string hazard, bool isWritten)
    {
        if (!_model.Hazards.ContainsKey(hazard)) return 1;
        var signal = isWritten ? _phrases.Danger : _phrases.Danger * Named;
        return Likely(sums[_hazards[hazard]] + sums[_anyDanger] + signal);
    }

    /// <summary>What spoke loudest for a category.</summary>
    public ImmutableArray<LearnedRun> ForCategory(ReadOnlySpan<LearnedRun> runs, string category, int most) =>
        _weights.Loudest(runs, most, _groups.Length + _categoryAt[category], _groupOf[_categoryAt[category]]);

    /// <summary>What spoke loudest for a danger.</summary>
    public ImmutableArray<LearnedRun> ForHazard(ReadOnlySpan<LearnedRun> runs, string hazard, int most) => _weights.Loudest(runs, most, _hazards[hazard], _anyDanger);

    private static double Likely(double sum) => 1 / (1 + Math.Exp(-sum));

    private double Said(CategoryPhrases own) => _phrases.Strong * own.Strong + _phrases.Weak * own.Weak + _phrases.Against * own.Against;

    private static double[] Share(double[] odds)
    {
        if (odds.Length == 0) return odds;
        var most = odds.Max();
        var shares = Array.ConvertAll(odds, o => Math.Exp(o - most));
        var all = shares.Sum();
        return Array.ConvertAll(shares, s => s / all);
    }

    private static LabelWeights Of(ImmutableSortedDictionary<string, LabelWeights> labels, string id) => labels.GetValueOrDefault(id) ?? new(0, []);
}
