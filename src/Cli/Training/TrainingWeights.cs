using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>The weights while they are learned: for each run and label one, with the sum of its squared gradients. Labels are groups, then categories, then hazards.</summary>
internal sealed class TrainingWeights(int grams, int groups, ImmutableArray<int> groupOf, int hazards, TrainerSettings settings, bool[]? kept = null)
{
    private const float PhraseStep = 0.05f, StartStep = 0.08f, Negligible = 1e-4f;

    // Until this much has been learned of a run, steps stay as small as the slopes: two texts do not make a rule.
    private const float Calm = 0.1f;

    private readonly int _categories = groupOf.Length;
    private readonly int _labels = groups + groupOf.Length + hazards;
    private readonly float[] _weights = new float[grams * (groups + groupOf.Length + hazards)];
    private readonly float[] _squares = new float[grams * (groups + groupOf.Length + hazards)];
    private readonly float[] _starts = new float[groups + groupOf.Length + hazards];
    private readonly float[] _startSquares = new float[groups + groupOf.Length + hazards];
    private readonly float[] _sums = new float[groups + groupOf.Length + hazards];
    private readonly float[] _slopes = new float[groups + groupOf.Length + hazards];

    // Strong, weak, against.
    private readonly float[] _phrases = [2, 0.7f, -1];
    private readonly float[] _phraseSquares = new float[3];

    public PhraseWeights Phrases => new(Round(0), Round(1), Round(2), settings.Danger, settings.Doubtful);

    public float Start(int label) => _starts[label];

    public float Of(int gram, int label) => _weights[gram * _labels + label];

    /// <summary>For each label the heaviest runs alone; a second learning with these gives them what the others held.</summary>
    public bool[] Heaviest(Func<int, int> most)
    {
        var heaviest = new bool[_weights.Length];
        for (var label = 0; label < _labels; label++)
            foreach (var gram in Enumerable.Range(0, grams).Where(g => Of(g, label) != 0).OrderByDescending(g => MathF.Abs(Of(g, label))).ThenBy(g => g).Take(most(label))) heaviest[gram * _labels + label] = true;
        return heaviest;
    }

    /// <summary>One step towards the labels of one text.</summary>
    public void Learn(TrainingExample example, ImmutableArray<int> row, int group, int category, bool[] dangers)
    {
        Sum(example, row);
        CategorySlopes(example, group, category);
        HazardSlopes(example, dangers);
        LearnPhrases(example);
        for (var label = 0; label < _labels; label++)
        {
            _startSquares[label] += _slopes[label] * _slopes[label];
            _starts[label] -= StartStep * _slopes[label] / MathF.Sqrt(_startSquares[label] + 1e-2f);
        }
        foreach (var gram in row) LearnGram(gram * _labels, example.Share);
    }

    private void Sum(TrainingExample example, ImmutableArray<int> row)
    {
        Array.Copy(_starts, _sums, _labels);
        foreach (var gram in row)
        {
            var own = _weights.AsSpan(gram * _labels, _labels);
            for (var label = 0; label < _labels; label++) _sums[label] += own[label] * example.Share;
        }
    }

    // First among the groups, then among the categories of the right group, where it was judged so exactly.
    private void CategorySlopes(TrainingExample example, int group, int category)
    {
        foreach (var (at, strong, weak, against) in example.Phrases)
        {
            var said = _phrases[0] * strong + _phrases[1] * weak + _phrases[2] * against;
            _sums[groups + at] += said;
            _sums[groupOf[at]] += said;
        }
        Array.Clear(_slopes);
        if (group < 0) return;
        Choose([.. Enumerable.Range(0, groups)], group);
        if (category >= 0) Choose([.. Enumerable.Range(0, _categories).Where(at => groupOf[at] == group).Select(at => groups + at)], groups + category);
    }

    private void Choose(ReadOnlySpan<int> labels, int right)
    {
        var most = float.MinValue;
        foreach (var label in labels) most = Math.Max(most, _sums[label]);
        var all = 0f;
        foreach (var label in labels) all += _slopes[label] = MathF.Exp(_sums[label] - most);
        foreach (var label in labels) _slopes[label] = _slopes[label] / all - (label == right ? 1 : 0);
    }

    private void HazardSlopes(TrainingExample example, bool[] dangers)
    {
        var first = groups + _categories;
        for (var at = 0; at < hazards; at++)
        {
            var likely = 1 / (1 + MathF.Exp(-_sums[first + at]));
            _slopes[first + at] = dangers[at] ? settings.Caution * (likely - 1) : likely;
        }
    }

    private void LearnPhrases(TrainingExample example)
    {
        Span<float> slopes = stackalloc float[3];
        foreach (var (at, strong, weak, against) in example.Phrases)
        {
            var slope = _slopes[groupOf[at]] + _slopes[groups + at];
            slopes[0] += slope * strong;
            slopes[1] += slope * weak;
            slopes[2] += slope * against;
        }
        for (var at = 0; at < slopes.Length; at++)
        {
            _phraseSquares[at] += slopes[at] * slopes[at];
            _phrases[at] -= PhraseStep * slopes[at] / MathF.Sqrt(_phraseSquares[at] + 1e-3f);
        }
    }

    private void LearnGram(int first, float share)
    {
        for (var label = 0; label < _labels; label++)
        {
            var slope = _slopes[label] * share;
            if (MathF.Abs(slope) < Negligible || kept?[first + label] == false) continue;
            slope += settings.Pull * _weights[first + label];
            _squares[first + label] += slope * slope;
            _weights[first + label] -= settings.Step * slope / MathF.Sqrt(_squares[first + label] + Calm);
        }
    }

    private double Round(int at) => Math.Round((double)_phrases[at], 2);
}
