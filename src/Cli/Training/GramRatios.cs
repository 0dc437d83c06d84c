namespace DiagnosisEngine.Cli.Training;

/// <summary>
/// The size of the steps in which weights are learned, from how much more often a run stands in the texts of a label than in the others:
/// what stands everywhere is learned slowly, what tells a label is learned at once. Categories, which are chosen within their group, are learned evenly.
/// </summary>
internal sealed class GramRatios
{
    private readonly int _labels;
    private readonly float[] _steps;

    /// <param name="table">The runs of each text.</param>
    /// <param name="labels">All of them.</param>
    /// <param name="settings">How much rareness counts.</param>
    /// <param name="isOf">For each text and label: it is of it.</param>
    public GramRatios(GramTable table, ModelLabels labels, TrainerSettings settings, Func<int, int, bool> isOf)
    {
        _labels = labels.Count;
        _steps = new float[table.Count * _labels];
        Array.Fill(_steps, 1);
        var (with, without) = (new int[table.Count], new int[table.Count]);
        for (var label = 0; label < _labels; label++)
        {
            if (label >= labels.FirstCategory && label < labels.FirstHazard) continue;
            Array.Fill(with, 1);
            Array.Fill(without, 1);
            for (var text = 0; text < table.Rows.Length; text++)
            {
                var counts = isOf(text, label) ? with : without;
                foreach (var gram in table.Rows[text]) counts[gram]++;
            }
            var all = MathF.Log(Sum(without) / Sum(with));
            for (var gram = 0; gram < table.Count; gram++)
                _steps[gram * _labels + label] = MathF.Pow(MathF.Abs(MathF.Log((float)with[gram] / without[gram]) + all), settings.Rareness);
        }
    }

    /// <summary>0 or more; 1 for categories.</summary>
    public float Of(int gram, int label) => _steps[gram * _labels + label];

    private static float Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts) sum += count;
        return sum;
    }
}
