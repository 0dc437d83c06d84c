using System.Buffers;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>A pattern of times, tried only where a time may begin and two of its characters stand side by side: no time is shorter.</summary>
/// <param name="first">Every character a time of the pattern may begin with, digits apart.</param>
/// <param name="pattern">Tried where it is told to, without looking further. Nothing in it repeats without end, so a try costs no more than its longest time.</param>
internal sealed class MomentPattern(Regex pattern, string first)
{
    private const int Shortest = 2;

    /// <summary>What ASCII a time may hold; other ASCII in a pattern is notation.</summary>
    private const string Ascii = "0123456789-/.:";

    private readonly SearchValues<char> _first = SearchValues.Create(first + "0123456789");

    private readonly SearchValues<char> _characters = SearchValues.Create([.. pattern.ToString().Where(c => !char.IsAscii(c)).Concat(Ascii).Distinct()]);

    /// <summary>In text order, none overlapping another.</summary>
    public IEnumerable<Match> Find(string text)
    {
        for (var at = Next(text, 0); at >= 0;)
        {
            var length = LengthAt(text, at);
            if (length >= Shortest) yield return pattern.Match(text, at);
            at = Next(text, at + Math.Max(1, length));
        }
    }

    /// <summary>A time begins there, were none before it.</summary>
    public bool Begins(string text, int at) => at + 1 < text.Length && _first.Contains(text[at]) && _characters.Contains(text[at + 1]) && LengthAt(text, at) >= Shortest;

    private int Next(string text, int from)
    {
        for (var at = from; at + 1 < text.Length; at++)
        {
            if (text.AsSpan(at).IndexOfAny(_first) is not (>= 0 and var skipped)) return -1;
            at += skipped;
            if (at + 1 < text.Length && _characters.Contains(text[at + 1])) return at;
        }
        return -1;
    }

    private int LengthAt(string text, int at)
    {
        foreach (var match in pattern.EnumerateMatches(text, at)) return match.Length;
        return 0;
    }
}
