using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, int> _at;
    private readonly ImmutableArray<int> _learned;
    private readonly int _any;

    /// <param name="model">What was learned.</param>
    /// <param name="hazards">Ids of all dangers.</param>
    /// <param name="weights">Theirs, in their order, and last what speaks for any.</param>
    public LearnedDangers(HearingModel model, ImmutableArray<string> hazards, LearnedWeights weights)
    {
        (_model, _weights, _any) = (model, weights, hazards.Length);
        _at = hazards.Select((id, at) => (id, at)).ToFrozenDictionary(h => h.id, h => h.at, StringComparer.Ordinal);
        _learned = [.. hazards.Where(model.Hazards.ContainsKey).Order(StringComparer.Ordinal).Select(id => _at[id])];
    }

    public double Raise => _model.Raise;

    public double Silence => _model.Silence;

    /// <summary>Where a danger stands in the likelihoods.</summary>
    public int At(string hazard) => _at[hazard];

    /// <summary>What speaks for each danger in a complaint or a stretch of it.</summary>
    /// <param name="runs">Of the complaint.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="share">What each run counts.</param>
    public float[] Sum(ReadOnlySpan<LearnedRun> runs, int start, int end, float share) => _weights.Sum(runs, start, end, share);

    /// <summary>How likely each danger is present, from what was learned alone, 0 to 1; 0 for one that was never learned. Together they are as likely as that there is any.</summary>
    public double[] Likely(float[] sums)
    {
        var likely = new double[_any];
        var all = 0d;
        foreach (var at in _learned) all += likely[at] = Likely(sums[at] + sums[_any]);
        var scale = _model.AnyDanger is null ? 1 : Likely(sums[_any]) / all;
        foreach (var at in _learned) likely[at] *= scale;
        return likely;
    }

    /// <summary>Gives the likeliest kind the likelihood that all share: where there is a danger, better one of them is raised than none.</summary>
    /// <param name="likely">How likely each is.</param>
    public void GatherInLikeliest(double[] likely)
    {
        if (_model.AnyDanger is null) return;
        var at = likely.AsSpan().IndexOf(likely.Max());
        likely[at] = likely.Sum();
    }

    /// <summary>How likely a danger is present that authors' signals speak of, 0 to 1.</summary>
    /// <param name="sums">Of the complaint or a stretch of it.</param>
    /// <param name="hazard">Where it stands.</param>
    /// <param name="isWritten">One of its signals stands there as written; else things are merely named near one another.</param>
    public double Signalled(float[] sums, int hazard, bool isWritten)
    {
        if (!_learned.Contains(hazard)) return 1;
        var signal = isWritten ? _model.Phrases.Danger : _model.Phrases.Danger * Named;
        return Likely(sums[hazard] + sums[_any] + signal);
    }

    /// <summary>What spoke loudest for a danger.</summary>
    public ImmutableArray<LearnedRun> Loudest(ReadOnlySpan<LearnedRun> runs, string hazard, int most) => _weights.Loudest(runs, most, _at[hazard], _any);

    private static double Likely(double sum) => 1 / (1 + Math.Exp(-sum));
}
