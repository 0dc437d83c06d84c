namespace DiagnosisEngine.Api.Problems;

/// <summary>Which id a caller most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The id with the fewest edits, at most a third of its length; null when none is that near.</summary>
    public static string? Id(string asked, IEnumerable<string> ids)
    {
        // Longer names are no ids of ours; their distance would cost more than it tells.
        if (asked.Length > 100) return null;
        return ids.Select(id => (id, distance: Distance(asked, id)))
            .Where(pair => pair.distance <= Math.Max(1, pair.id.Length / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.id, StringComparer.Ordinal)
            .Select(pair => pair.id).FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
