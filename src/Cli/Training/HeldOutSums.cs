using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Training;

/// <summary>What models said of texts they had not learned from.</summary>
/// <param name="categoriesOf">For each group where the sums of its categories stand.</param>
internal sealed class HeldOutSums(ImmutableArray<ImmutableArray<int>> categoriesOf)
{
    private readonly List<(float[] Sums, int Right)> _groups = [];
    private readonly List<(double Sum, bool IsPresent)> _dangers = [];

    /// <param name="sums">Of the groups and categories.</param>
    /// <param name="right">The group it is of.</param>
    public void AddGroups(float[] sums, int right) => _groups.Add((sums, right));

    /// <param name="sum">Of any danger.</param>
    /// <param name="isPresent">There is one.</param>
    public void AddDanger(double sum, bool isPresent) => _dangers.Add((sum, isPresent));

    /// <summary>The scales under which what was true was likeliest.</summary>
    public Calibration Fit()
    {
        var (scale, start) = FitDangers();
        return new(FitGroups(), scale, start);
    }

    // The loss has one valley, so a third that does not hold its floor may be left out, again and again.
    private double FitGroups()
    {
        if (_groups.Count == 0) return 1;
        var (low, high) = (0.01, 4d);
        for (var step = 0; step < 25; step++)
        {
            var (left, right) = (low + (high - low) / 3, high - (high - low) / 3);
            if (Loss(left) < Loss(right)) high = right;
            else low = left;
        }
        return (low + high) / 2;
    }

    private double Loss(double scale)
    {
        var odds = new double[categoriesOf.Length];
        var loss = 0d;
        foreach (var (sums, right) in _groups)
        {
            GroupOdds.Of(categoriesOf, sums, scale, odds);
            var most = odds.Max();
            var all = 0d;
            foreach (var one in odds) all += Math.Exp(one - most);
            loss += Math.Log(all) + most - odds[right];
        }
        return loss;
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
