using DiagnosisEngine.Intake;
using Xunit;

namespace DiagnosisEngine.Tests.Intake;

/// <summary>Many literals are found as each alone would be.</summary>
public sealed class LiteralFinderTests
{
    [Fact]
    public void Find_RandomLiteralsInRandomTexts_FindsWhatIndexOfFinds_ByEndShortestFirst()
    {
        var random = new Random(20261122);
        var finds = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var letters = "停电水气漏表了不"[..random.Next(2, 9)];
            string[] literals = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Word(random, letters, random.Next(1, 7))).Distinct(StringComparer.Ordinal)];
            var text = Word(random, letters, random.Next(0, 60));
            var found = new List<(int Literal, int Start, int End)>();
            foreach (var find in new LiteralFinder(literals).Find(text)) found.Add(find);
            Assert.Equal(OneByOne(literals, text), found);
            finds += found.Count;
        }
        Assert.InRange(finds, 40_000, 1_000_000);
    }

    private static List<(int, int, int)> OneByOne(string[] literals, string text) =>
    [
        .. from end in Enumerable.Range(0, text.Length + 1)
           from length in Enumerable.Range(1, end)
           let at = Array.IndexOf(literals, text.Substring(end - length, length))
           where at >= 0
           select (at, end - length, end),
    ];

    private static string Word(Random random, string letters, int length) => string.Create(length, (random, letters), static (span, from) =>
    {
        foreach (ref var c in span) c = from.letters[from.random.Next(from.letters.Length)];
    });
}
