using System.Globalization;

namespace DiagnosisEngine.Testing;

/// <summary>
/// How long tests of chance run. They are short unless the environment says otherwise: <c>DIAGNOSIS_LONG_RUNS=1</c> takes the long count,
/// <c>DIAGNOSIS_FUZZ_MINUTES=10</c> lets a fuzzer go on for so long, whatever its count.
/// </summary>
public static class LongRuns
{
    /// <summary>Long runs are asked for.</summary>
    public static bool AreOn { get; } = Environment.GetEnvironmentVariable("DIAGNOSIS_LONG_RUNS") is "1" or "true";

    /// <summary>How long a fuzzer goes on; null: for its short count.</summary>
    public static TimeSpan? Fuzzing { get; } =
        double.TryParse(Environment.GetEnvironmentVariable("DIAGNOSIS_FUZZ_MINUTES"), CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>The seed of chance; another one with <c>DIAGNOSIS_SEED</c>.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("DIAGNOSIS_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20261122;

    /// <summary>The count for this run.</summary>
    public static int Count(int shortOne, int longOne) => AreOn ? longOne : shortOne;
}
