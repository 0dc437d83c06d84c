using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Training;

/// <summary>A group is as likely as its categories together, and something of it that is none of them, whose odds are 1: as the engine takes it.</summary>
internal static class GroupOdds
{
    /// <summary>The logarithms of the odds of all groups.</summary>
    /// <param name="categoriesOf">For each group where the sums of its categories stand.</param>
    /// <param name="sums">Of one text: of a group what speaks for all of it, its traits among them; of a category what speaks for it within its group, phrases among them.</param>
    /// <param name="scale">By which sums are multiplied.</param>
    /// <param name="odds">Takes them.</param>
    public static void Of(ImmutableArray<ImmutableArray<int>> categoriesOf, ReadOnlySpan<float> sums, double scale, Span<double> odds)
    {
        for (var group = 0; group < odds.Length; group++) odds[group] = scale * sums[group] + Together(categoriesOf[group], sums, scale);
    }

    private static double Together(ImmutableArray<int> categories, ReadOnlySpan<float> sums, double scale)
    {
        var most = 0d;
        foreach (var category in categories) most = Math.Max(most, scale * sums[category]);
        var all = Math.Exp(-most);
        foreach (var category in categories) all += Math.Exp(scale * sums[category] - most);
        return most + Math.Log(all);
    }
}
