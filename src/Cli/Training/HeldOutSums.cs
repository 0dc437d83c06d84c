namespace DiagnosisEngine.Cli.Training;

/// <summary>What models said of texts they had not learned from.</summary>
internal sealed class HeldOutSums
{
    private readonly List<(double[] Sums, int Right)> _groups = [];
    private readonly List<(double Sum, bool IsPresent)> _dangers = [];

    /// <param name="sums">Of the groups.</param>
    /// <param name="right">The group it is of.</param>
    public void AddGroups(double[] sums, int right) => _groups.Add((sums, right));

    /// <param name="sum">Of any danger.</param>
    /// <param name="isPresent">There is one.</param>
    public void AddDanger(double sum, bool isPresent) => _dangers.Add((sum, isPresent));

    /// <summary>The scales under which what was true was likeliest.</summary>
    public Calibration Fit()
    {
        var (scale, start) = FitDangers();
        return new(FitGroups(), scale, start);
    }

    // The loss has one valley, so its floor is found by halving the slope's sign.
    private double FitGroups()
    {
        if (_groups.Count == 0) return 1;
        var (low, high) = (0.01, 4d);
        for (var step = 0; step < 40; step++)
        {
            var middle = (low + high) / 2;
            if (_groups.Sum(g => Slope(g.Sums, g.Right, middle)) > 0) high = middle;
            else low = middle;
        }
        return (low + high) / 2;
    }

    private static double Slope(double[] sums, int right, double scale)
    {
        var most = sums.Max();
        var shares = Array.ConvertAll(sums, s => Math.Exp(scale * (s - most)));
        var all = shares.Sum();
        return shares.Zip(sums, (share, sum) => share / all * sum).Sum() - sums[right];
    }

    // Newton's method on two unknowns.
    private (double Scale, double Start) FitDangers()
    {
        if (_dangers.TrueForAll(d => d.IsPresent) || !_dangers.Exists(d => d.IsPresent)) return (1, 0);
        var (scale, start) = (0.5, 0d);
        for (var step = 0; step < 50; step++)
        {
            double byScale = 0, byStart = 0, scaleTwice = 1e-9, both = 0, startTwice = 1e-9;
            foreach (var (sum, isPresent) in _dangers)
            {
                var likely = 1 / (1 + Math.Exp(-(scale * sum + start)));
                var (off, bend) = (likely - (isPresent ? 1 : 0), likely * (1 - likely));
                byScale += off * sum;
                byStart += off;
                scaleTwice += bend * sum * sum;
                both += bend * sum;
                startTwice += bend;
            }
            var determinant = scaleTwice * startTwice - both * both;
            scale -= Math.Clamp((startTwice * byScale - both * byStart) / determinant, -0.2, 0.2);
            start -= Math.Clamp((scaleTwice * byStart - both * byScale) / determinant, -1, 1);
        }
        return (scale, start);
    }
}
