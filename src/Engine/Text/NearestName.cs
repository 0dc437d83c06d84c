namespace DiagnosisEngine.Text;

/// <summary>Finds what an author most likely meant by a name that does not exist.</summary>
internal static class NearestName
{
    /// <summary>So many names are compared sign by sign.</summary>
    private const int Many = 200;

    /// <summary>Shorter words join others and say nothing themselves.</summary>
    private const int ShortestWord = 3;

    private static readonly char[] Joints = ['-', '.', '_'];

    /// <summary>The candidate with the fewest edits (insert, delete, replace, swap of neighbours); null when none is near enough to be meant.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        return Likely(name, candidates)
            .Select(candidate => (candidate, distance: Distance(name, candidate, Limit(name, candidate))))
            .Where(pair => pair.distance <= Limit(name, pair.candidate))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>So short that the nearest name shares little more than a sign with it: 装维 and 代维.</summary>
    public static bool IsGuess(string name) => name.Length < ShortestWord;

    /// <summary>Candidates that share whole words with a name that was guessed, those that share most first; at most three.</summary>
    public static IReadOnlyList<string> Sharing(string name, IEnumerable<string> candidates)
    {
        var words = name.Split(Joints).Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        return [.. candidates.Select(candidate => (candidate, shared: candidate.Split(Joints).Distinct().Count(words.Contains))).Where(pair => pair.shared > 0)
            .OrderByDescending(pair => pair.shared).ThenBy(pair => pair.candidate.Length).ThenBy(pair => pair.candidate, StringComparer.Ordinal).Take(3).Select(pair => pair.candidate)];
    }

    /// <summary>A third of the name, and half of what the two do not share anyway: heating-leak-stop is not heating-season.</summary>
    private static int Limit(string name, string candidate)
    {
        var shared = 0;
        for (var i = 0; i < Math.Min(name.Length, candidate.Length) && name[i] == candidate[i]; i++)
            if (name[i] is '-' or '.' or '/') shared = i + 1;
        // One sign changed in a name of one sign is another name, not a slip.
        return name.Length <= 1 ? 0 : Math.Max(1, Math.Min(name.Length / 3, (name.Length - shared) / 2));
    }

    /// <summary>Of very many names, those that begin and end most like it: thousands of slips among thousands of names must not take minutes.</summary>
    private static IEnumerable<string> Likely(string name, IEnumerable<string> candidates)
    {
        var all = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        return all.Count <= Many ? all : all.OrderByDescending(candidate => Shared(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).Take(Many);
    }

    private static int Shared(string a, string b)
    {
        var least = Math.Min(a.Length, b.Length);
        var start = 0;
        while (start < least && a[start] == b[start]) start++;
        var end = 0;
        while (end < least - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        return start + end;
    }

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replace, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        return table[a.Length, b.Length];
    }
}
