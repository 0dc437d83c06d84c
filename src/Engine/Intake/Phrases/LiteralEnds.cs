using System.Numerics;

namespace DiagnosisEngine.Intake;

/// <summary>Where a literal may end, by the last three characters of long literals and by all of shorter ones. It never misses one; where none ends it says so in fifteen of sixteen places.</summary>
internal sealed class LiteralEnds
{
    private const int Looked = 3, BitsForEach = 16;

    // Odd and without pattern, so that the high bits of the sum depend on every character.
    private const uint First = 0x9E3779B1, Second = 0x85EBCA77, Third = 0xC2B2AE3D;

    private readonly ulong[] _ones, _twos, _threes;

    public LiteralEnds(IReadOnlyList<string> literals)
    {
        (_ones, _twos, _threes) = (Marks(1), Marks(2), Marks(Looked));
        foreach (var literal in literals)
        {
            var (marks, hash) = literal.Length switch
            {
                1 => (_ones, Hash(literal[^1])),
                2 => (_twos, Hash(literal[^1], literal[^2])),
                _ => (_threes, Hash(literal[^1], literal[^2], literal[^3])),
            };
            marks[Word(marks, hash)] |= Bit(hash);
        }

        ulong[] Marks(int length) => new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, literals.Count(literal => Math.Min(literal.Length, Looked) == length) * BitsForEach / 64))];
    }

    /// <summary>A literal may end there.</summary>
    /// <param name="text">Looked through.</param>
    /// <param name="end">Behind the last character, from 1.</param>
    public bool Any(string text, int end)
    {
        var last = text[end - 1];
        return IsMarked(_ones, Hash(last))
            || end > 1 && IsMarked(_twos, Hash(last, text[end - 2]))
            || end > 2 && IsMarked(_threes, Hash(last, text[end - 2], text[end - 3]));
    }

    private static bool IsMarked(ulong[] marks, uint hash) => (marks[Word(marks, hash)] & Bit(hash)) != 0;

    private static uint Hash(char last, char before = '\0', char beforeThat = '\0') => unchecked(last * First + before * Second + beforeThat * Third);

    private static int Word(ulong[] marks, uint hash) => (int)(hash >> 12) & (marks.Length - 1);

    private static ulong Bit(uint hash) => 1UL << (int)(hash >> 6);
}
