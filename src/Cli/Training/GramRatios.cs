namespace DiagnosisEngine.Cli.Training;

/// <summary>
/// How much more often a run stands in the texts of a label than in the others, as the natural logarithm of the ratio of its shares.
/// It is the size of the steps in which its weight is learned: what stands everywhere is learned slowly, what tells a label is learned at once.
/// </summary>
internal sealed class GramRatios
{
    private readonly int _labels;
    private readonly float[] _ratios;

    /// <param name="table">The runs of each text.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="judgements">For each text and label: it is of the label, it is not, or null where the label does not arise.</param>
    public GramRatios(GramTable table, int labels, Func<int, int, bool?> judgements)
    {
        _labels = labels;
        _ratios = new float[table.Count * labels];
        var (with, without) = (new int[table.Count], new int[table.Count]);
        for (var label = 0; label < labels; label++)
        {
            Array.Fill(with, 1);
            Array.Fill(without, 1);
            for (var text = 0; text < table.Rows.Length; text++)
            {
                if (judgements(text, label) is not { } isOf) continue;
                foreach (var gram in table.Rows[text]) (isOf ? with : without)[gram]++;
            }
            var all = MathF.Log(Sum(without) / Sum(with));
            for (var gram = 0; gram < table.Count; gram++) _ratios[gram * labels + label] = MathF.Log((float)with[gram] / without[gram]) + all;
        }
    }

    /// <summary>Above 0: it stands more often in texts of the label.</summary>
    public float Of(int gram, int label) => _ratios[gram * _labels + label];

    private static float Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts) sum += count;
        return sum;
    }
}
