using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>A combination where its parts stand closest.</summary>
/// <param name="Combination">Which.</param>
/// <param name="Parts">In the order of its slots.</param>
internal readonly record struct SaidCombination(Combination Combination, ImmutableArray<PhraseMatch> Parts)
{
    /// <summary>From the first character of any part to behind the last of any.</summary>
    public static (int Start, int End) ExtentOf(ReadOnlySpan<PhraseMatch> parts)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var part in parts) (start, end) = (Math.Min(start, part.Start), Math.Max(end, part.End));
        return (start, end);
    }
}
