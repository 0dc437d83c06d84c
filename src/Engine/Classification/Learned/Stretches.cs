using System.Collections.Immutable;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>A long complaint cut at its clauses into stretches as long as people speak in one breath: a danger told in passing must not drown in what else is told.</summary>
internal static class Stretches
{
    /// <summary>Characters; a complaint up to twice this long is one stretch.</summary>
    private const int Breath = 70;

    /// <summary>Characters; what is longer is a letter.</summary>
    public const int LongestTalk = 2 * Breath;

    /// <summary>Characters; a danger told in passing takes about so many.</summary>
    private const int Aside = 24;

    /// <summary>Longer than people speak in one breath.</summary>
    public static bool AreMany(IntakeText text) => text.Text.Length > LongestTalk;

    /// <summary>Starts and ends of the folded text; each overlaps the next by about half.</summary>
    public static ImmutableArray<(int Start, int End)> Of(IntakeText text) => AreMany(text) ? Cut(text, Breath, Breath / 2) : [(0, text.Text.Length)];

    /// <summary>Short stretches, one from every clause on.</summary>
    public static ImmutableArray<(int Start, int End)> Asides(IntakeText text) => Cut(text, Aside, 0);

    private static ImmutableArray<(int Start, int End)> Cut(IntakeText text, int length, int apart)
    {
        var stretches = ImmutableArray.CreateBuilder<(int, int)>();
        var last = -apart;
        var through = 0;
        foreach (var clause in text.Clauses)
        {
            if (clause.Start - last < apart) continue;
            last = clause.Start;
            // Ends rise with starts, so what was passed over once never counts again.
            while (through < text.Clauses.Length - 1 && text.Clauses[through].End - clause.Start < length) through++;
            stretches.Add((clause.Start, text.Clauses[through].End));
        }
        return stretches.ToImmutable();
    }
}
