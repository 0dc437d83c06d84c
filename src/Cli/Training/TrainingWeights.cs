using System.Collections.Immutable;
using System.Numerics;

namespace DiagnosisEngine.Cli.Training;

/// <summary>The weights while they are learned: for each run and label one, with the sum of its squared gradients. Labels stand as in <see cref="ModelLabels"/>.</summary>
internal sealed class TrainingWeights(int grams, ModelLabels labels, GramRatios ratios, TrainerSettings settings, bool[]? kept = null)
{
    private const float PhraseStep = 0.05f, StartStep = 0.08f, Negligible = 1e-4f;

    private readonly int _labels = labels.Count;
    private readonly float[] _weights = new float[grams * labels.Count];
    private readonly float[] _squares = new float[grams * labels.Count];
    private readonly float[] _starts = new float[labels.Count];
    private readonly float[] _startSquares = new float[labels.Count];
    private readonly float[] _sums = new float[labels.Count];
    private readonly float[] _slopes = new float[labels.Count];

    private readonly double[] _odds = new double[labels.FirstCategory];
    private readonly int[] _unsure = new int[labels.Count];

    // Strong, weak, against.
    private readonly float[] _phrases = [2, 0.7f, -1];
    private readonly float[] _phraseSquares = new float[3];

    public (float Strong, float Weak, float Against) Phrases => (_phrases[0], _phrases[1], _phrases[2]);

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

    /// <summary>What is said of a text, by label.</summary>
    public float[] Read(TrainingExample example, ImmutableArray<int> row)
    {
        Sum(example, row);
        return [.. _sums];
    }

    /// <summary>What speaks for any danger in a text of that register.</summary>
    public float AnyDanger(float[] sums, Register register) => sums[labels.AnyDanger] + (register == Register.Letter ? 0 : sums[labels.PlainDanger]);

    /// <summary>One step towards the labels of one text.</summary>
    public void Learn(TrainingExample example, ImmutableArray<int> row, int group, int category, ImmutableArray<bool> dangers)
    {
        Sum(example, row);
        CategorySlopes(group, category);
        HazardSlopes(dangers, example.Label.Register);
        foreach (ref var slope in _slopes.AsSpan()) slope *= example.Label.Weight;
        LearnPhrases(example);
        for (var label = 0; label < _labels; label++)
        {
            _startSquares[label] += _slopes[label] * _slopes[label];
            _starts[label] -= StartStep * _slopes[label] / MathF.Sqrt(_startSquares[label] + 1e-2f);
        }
        var unsure = Unsure(example.Share);
        foreach (var gram in row) LearnGram(gram, example.Share, unsure);
    }

    private void Sum(TrainingExample example, ImmutableArray<int> row)
    {
        Array.Copy(_starts, _sums, _labels);
        foreach (var gram in row)
        {
            var own = _weights.AsSpan(gram * _labels, _labels);
            var sums = _sums.AsSpan();
            var label = 0;
            for (; label <= _labels - Vector<float>.Count; label += Vector<float>.Count)
                (new Vector<float>(sums[label..]) + new Vector<float>(own[label..]) * example.Share).CopyTo(sums[label..]);
            for (; label < _labels; label++) sums[label] += own[label] * example.Share;
        }
        foreach (var (at, strong, weak, against) in example.Phrases)
        {
            var said = _phrases[0] * strong + _phrases[1] * weak + _phrases[2] * against;
            _sums[labels.FirstCategory + at] += said;
        }
        for (var group = 0; group < labels.FirstCategory; group++)
            foreach (var trait in labels.TraitsOf[group]) _sums[group] += _sums[trait];
    }

    // One choice among all categories. A text of which only the group was judged counts for each of its categories as likely as that is.
    private void CategorySlopes(int group, int category)
    {
        Array.Clear(_slopes);
        if (group < 0) return;
        GroupOdds.Of(labels.CategoriesOf, _sums, 1, _odds);
        var most = _odds.Max();
        var all = 0d;
        foreach (var odds in _odds) all += Math.Exp(odds - most);
        for (var one = 0; one < _odds.Length; one++)
        {
            var likely = Math.Exp(_odds[one] - most) / all;
            _slopes[one] = (float)likely - (one == group ? 1 : 0);
            foreach (var trait in labels.TraitsOf[one]) _slopes[trait] += _slopes[one];
            foreach (var own in labels.CategoriesOf[one])
            {
                var within = Math.Exp(_sums[own] - (_odds[one] - _sums[one]));
                var right = one != group ? 0 : category < 0 ? within : own == labels.FirstCategory + category ? 1 : 0;
                _slopes[own] = (float)(likely * within - right);
            }
        }
    }

    // What is called by its name teaches nothing of letters, and letters nothing of that.
    private void HazardSlopes(ImmutableArray<bool> dangers, Register register)
    {
        var (any, plain) = (labels.AnyDanger, labels.PlainDanger);
        var sum = AnyDanger(_sums, register);
        var slope = Slope(sum, dangers.Contains(true));
        if (register != Register.Plain) _slopes[any] = slope;
        if (register != Register.Letter) _slopes[plain] = slope;
        for (var at = 0; at < dangers.Length; at++) _slopes[labels.FirstHazard + at] = Slope(_sums[labels.FirstHazard + at] + sum, dangers[at]);
    }

    private static float Slope(float sum, bool isPresent) => 1 / (1 + MathF.Exp(-sum)) - (isPresent ? 1 : 0);

    private void LearnPhrases(TrainingExample example)
    {
        Span<float> slopes = stackalloc float[3];
        foreach (var (at, strong, weak, against) in example.Phrases)
        {
            var slope = _slopes[labels.FirstCategory + at];
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

    // What the text is judged rightly by already has nothing to learn from it.
    private ReadOnlySpan<int> Unsure(float share)
    {
        var count = 0;
        for (var label = 0; label < _labels; label++)
            if (MathF.Abs(_slopes[label] * share) >= Negligible) _unsure[count++] = label;
        return _unsure.AsSpan(0, count);
    }

    private void LearnGram(int gram, float share, ReadOnlySpan<int> unsure)
    {
        var first = gram * _labels;
        foreach (var label in unsure)
        {
            if (kept?[first + label] == false) continue;
            var ratio = ratios.Of(gram, label);
            var slope = _slopes[label] * share * ratio + settings.Pull * _weights[first + label];
            _squares[first + label] += slope * slope;
            _weights[first + label] -= settings.Step * ratio * slope / MathF.Sqrt(_squares[first + label] + settings.Calm);
        }
    }
}
