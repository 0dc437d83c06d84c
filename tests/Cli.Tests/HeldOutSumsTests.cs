using DiagnosisEngine.Cli.Training;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>How sure models may be of what they did not learn from.</summary>
public sealed class HeldOutSumsTests
{
    [Fact]
    public void Fit_RightInThreeOfFour_ScalesToThreeQuarters()
    {
        var sums = new HeldOutSums([[], []]);
        for (var text = 0; text < 400; text++) sums.AddGroups([10, 0], text % 4 == 0 ? 1 : 0);
        var likely = 1 / (1 + Math.Exp(-10 * sums.Fit().Groups));
        Assert.Equal(0.75, likely, 0.001);
    }

    [Fact]
    public void Fit_AGroupOfTwoCategories_IsAsLikelyAsBothAndARest()
    {
        var sums = new HeldOutSums([[2, 3], []]);
        for (var text = 0; text < 400; text++) sums.AddGroups([0, 0, 10, 10], text % 10 == 0 ? 1 : 0);
        var odds = 1 + 2 * Math.Exp(10 * sums.Fit().Groups);
        Assert.Equal(0.9, odds / (odds + 1), 0.001);
    }

    [Fact]
    public void Fit_DangersPresentInOneOfFive_SaysOneInFive()
    {
        var sums = new HeldOutSums([[], []]);
        for (var text = 0; text < 500; text++)
        {
            sums.AddDanger(-20, isPresent: text % 50 == 0);
            sums.AddDanger(6, isPresent: text % 5 == 0);
        }
        var fit = sums.Fit();
        Assert.Equal(0.2, Likely(6), 0.001);
        Assert.Equal(0.02, Likely(-20), 0.001);

        double Likely(double sum) => 1 / (1 + Math.Exp(-(fit.Hazards * sum + fit.HazardStart)));
    }

    [Fact]
    public void Fit_NothingHeldOut_ChangesNothing() => Assert.Equal(Calibration.None, new HeldOutSums([[], []]).Fit());
}
