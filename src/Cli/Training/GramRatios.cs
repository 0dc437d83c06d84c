namespace DiagnosisEngine.Cli.Training;

/// <summary>
/// How much more often a run stands in the texts of a danger than in the others, as the natural logarithm of the ratio of its shares.
/// It is the size of the steps in which its weight is learned: what stands everywhere is learned slowly, what tells a danger is learned at once.
/// </summary>
internal sealed class GramRatios
{
    private readonly int _dangers;
    private readonly float[] _ratios;

    /// <param name="table">The runs of each text.</param>
    /// <param name="dangers">How many there are.</param>
    /// <param name="isOf">For each text and danger: it is there.</param>
    public GramRatios(GramTable table, int dangers, Func<int, int, bool> isOf)
    {
        _dangers = dangers;
        _ratios = new float[table.Count * dangers];
        var (with, without) = (new int[table.Count], new int[table.Count]);
        for (var danger = 0; danger < dangers; danger++)
        {
            Array.Fill(with, 1);
            Array.Fill(without, 1);
            for (var text = 0; text < table.Rows.Length; text++)
            {
                var counts = isOf(text, danger) ? with : without;
                foreach (var gram in table.Rows[text]) counts[gram]++;
            }
            var all = MathF.Log(Sum(without) / Sum(with));
            for (var gram = 0; gram < table.Count; gram++) _ratios[gram * dangers + danger] = MathF.Log((float)with[gram] / without[gram]) + all;
        }
    }

    /// <summary>Above 0: it stands more often in texts of the danger.</summary>
    public float Of(int gram, int danger) => _ratios[gram * _dangers + danger];

    private static float Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts) sum += count;
        return sum;
    }
}
