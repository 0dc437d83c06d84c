using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>How likely dangers are, from what was learned and from authors' signals.</summary>
internal sealed class LearnedDangers
{
    /// <summary>What things named near one another weigh of words as written.</summary>
    private const double Named = 0.3;

    private readonly HearingModel _model;
    private readonly LearnedWeights _weights;
    private readonly ImmutableArray<int> _learned;
    private readonly ImmutableArray<bool> _isLearned;
    private readonly int _any;

    /// <param name="model">What was learned.</param>
    /// <param name="hazards">Ids of all dangers.</param>
    /// <param name="weights">Theirs among others, in their order, then what speaks for any and what else does in few words.</param>
    public LearnedDangers(HearingModel model, ImmutableArray<string> hazards, LearnedWeights weights)
    {
        (_model, _weights, _any) = (model, weights, hazards.Length);
        _learned = [.. hazards.Where(model.Hazards.ContainsKey).Order(StringComparer.Ordinal).Select(id => hazards.IndexOf(id))];
        _isLearned = [.. hazards.Select(model.Hazards.ContainsKey)];
    }

    /// <summary>How many sums a stretch has: one for each danger, one for any, and one for any in few words.</summary>
    public int Sums => _any + 2;

    /// <summary>How many likelihoods.</summary>
    public int Count => _any;

    /// <summary>In what is no letter.</summary>
    public DangerBounds InTalk => new(_model.Raise, _model.Silence, _model.Silence);

    /// <summary>What speaks for each danger in a complaint or a stretch of it.</summary>
    /// <param name="runs">Of the complaint.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="share">What each run counts.</param>
    /// <param name="sums">Receives it.</param>
    public void Sum(ReadOnlySpan<LearnedRun> runs, int start, int end, float share, Span<float> sums) => _weights.SumDangers(runs, start, end, share, sums);

    /// <summary>What speaks for each danger in a whole complaint.</summary>
    /// <param name="all">For every label.</param>
    public ReadOnlySpan<float> Of(ReadOnlySpan<float> all) => all[_weights.FirstDanger..];

    /// <summary>Adds to what speaks for any danger what else does in a complaint that is no letter.</summary>
    /// <param name="all">For every label.</param>
    public void HearPlainly(Span<float> all) => all[_weights.FirstDanger + _any] += all[_weights.FirstDanger + Plain];

    /// <summary>How likely each danger is present, from what was learned alone, 0 to 1; 0 for one that was never learned. Together they are as likely as that there is any.</summary>
    /// <param name="sums">Of the complaint or a stretch of it.</param>
    /// <param name="likely">Receives it; zeros before.</param>
    public void Likely(ReadOnlySpan<float> sums, Span<double> likely)
    {
        var all = 0d;
        foreach (var at in _learned) all += likely[at] = Likely(sums[at] + sums[_any]);
        var scale = _model.AnyDanger is null ? 1 : Likely(sums[_any]) / all;
        foreach (var at in _learned) likely[at] *= scale;
    }

    /// <summary>Gives the likeliest kind the likelihood that all share: where there is a danger, better one of them is raised than none.</summary>
    /// <param name="likely">How likely each is.</param>
    public void GatherInLikeliest(Span<double> likely)
    {
        if (_model.AnyDanger is null || likely.IsEmpty) return;
        var (likeliest, all) = (0, 0d);
        for (var at = 0; at < likely.Length; at++)
        {
            if (likely[at] > likely[likeliest]) likeliest = at;
            all += likely[at];
        }
        likely[likeliest] = all;
    }

    /// <summary>How likely a danger is present that authors' signals speak of, 0 to 1.</summary>
    /// <param name="sums">Of the complaint or a stretch of it.</param>
    /// <param name="hazard">Where it stands.</param>
    /// <param name="isWritten">One of its signals stands there as written; else things are merely named near one another.</param>
    public double Signalled(ReadOnlySpan<float> sums, int hazard, bool isWritten)
    {
        if (!_isLearned[hazard]) return 1;
        var signal = isWritten ? _model.Phrases.Danger : _model.Phrases.Danger * Named;
        return Likely(sums[hazard] + sums[_any] + signal);
    }

    /// <summary>What spoke loudest for a danger.</summary>
    /// <inheritdoc cref="LearnedHearing.ForCategory"/>
    public int Loudest(ReadOnlySpan<LearnedRun> runs, int hazard, bool isLetter, Span<LearnedRun> told)
    {
        var first = _weights.FirstDanger;
        return isLetter ? _weights.Loudest(runs, [first + hazard, first + _any], told) : _weights.Loudest(runs, [first + hazard, first + _any, first + Plain], told);
    }

    private int Plain => _any + 1;

    private static double Likely(double sum) => 1 / (1 + Math.Exp(-sum));
}
