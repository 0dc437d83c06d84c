using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Values as whole numbers that keep their order, so that a test of one fact is a few comparisons. Exact: a number keeps six decimals and whether more follow,
/// and a condition that names a finer or a larger number is not tested by keys.
/// </summary>
internal static class FactKey
{
    public const long No = 0, Yes = 1;

    private const decimal Parts = 1_000_000;
    private const decimal Largest = 1_000_000_000_000;

    /// <summary>A yes-no or a choice: its keys are the numbers of its answers, none and missing after them.</summary>
    public static bool Counts(FactDefinition fact) => fact is { Type: FactType.Boolean or FactType.Choice, Many: false };

    /// <summary>Of a fact known to be absent: beyond every value.</summary>
    public static long None(FactDefinition fact) => Missing(fact) - 1;

    /// <summary>Of a fact of which nothing was said. The highest key.</summary>
    public static long Missing(FactDefinition fact) =>
        !Counts(fact) ? long.MaxValue - 1 : fact.Type == FactType.Boolean ? Yes + 2 : fact.Choices.Length + 1;

    /// <summary>Even for a number of at most six decimals, odd for the gap above it.</summary>
    public static long Of(decimal number)
    {
        if (number > Largest) return Of(Largest) + 1;
        if (number < -Largest) return Of(-Largest) - 1;
        var parts = number * Parts;
        var whole = decimal.Floor(parts);
        return (2 * (long)whole) + (whole == parts ? 0 : 1);
    }

    /// <summary>No other number has its key.</summary>
    public static bool IsExact(decimal number) => number is >= -Largest and <= Largest && decimal.Floor(number * Parts) == number * Parts;

    /// <summary>The number of an even key.</summary>
    public static decimal Number(long key) => key / 2 / Parts;

    public static int Of(string choice, FactDefinition fact)
    {
        for (var i = 0; i < fact.Choices.Length; i++)
            if (string.Equals(fact.Choices[i].Key, choice, StringComparison.Ordinal))
                return i;
        return -1;
    }
}
