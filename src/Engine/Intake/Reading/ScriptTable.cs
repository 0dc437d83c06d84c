using System.Text;

namespace DiagnosisEngine.Intake;

/// <summary>Traditional to simplified characters. Every entry is as long as its reading, so positions hold.</summary>
internal static class ScriptTable
{
    private static readonly (char[] Characters, Dictionary<char, (string From, string To)[]> Phrases) Table = Read();

    /// <summary>Replaces in place; the longest phrase at a position wins over its characters.</summary>
    public static void Simplify(Span<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c < '\u2e80')
            {
                at++;
                continue;
            }
            var phrase = Table.Phrases.TryGetValue(c, out var candidates) ? Find(candidates, text[at..]) : null;
            if (phrase is null)
            {
                text[at++] = Table.Characters[c];
                continue;
            }
            foreach (var simplified in phrase) text[at++] = simplified;
        }
    }

    private static string? Find((string From, string To)[] candidates, ReadOnlySpan<char> text)
    {
        foreach (var (from, to) in candidates)
            if (text.StartsWith(from)) return to;
        return null;
    }

    private static (char[], Dictionary<char, (string, string)[]>) Read()
    {
        using var stream = typeof(ScriptTable).Assembly.GetManifestResourceStream("ScriptPairs.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var pairs = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();
        var characters = new char[char.MaxValue + 1];
        for (var c = 0; c < characters.Length; c++) characters[c] = (char)c;
        foreach (var pair in pairs.Where(p => p[0].Length == 1)) characters[pair[0][0]] = pair[1][0];
        var phrases = pairs.Where(p => p[0].Length > 1).GroupBy(p => p[0][0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p[0].Length).Select(p => (p[0], p[1])).ToArray());
        return (characters, phrases);
    }
}
