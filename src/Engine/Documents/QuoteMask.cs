namespace DiagnosisEngine.Documents;

/// <summary>Makes harmless what stands in quotes, so that a line can be searched for what should.</summary>
internal static class QuoteMask
{
    /// <summary>The line with an x for every character in quotes; columns stay. A quote without its partner is left.</summary>
    public static string Of(string line)
    {
        if (line.AsSpan().IndexOfAny('"', '\'') < 0) return line;
        var masked = line.ToCharArray();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('"' or '\'') || (i > 0 && !(char.IsWhiteSpace(line[i - 1]) || line[i - 1] is '[' or '{' or ',' or ':'))) continue;
            var end = Close(line, i);
            // What follows an open quote is its text, as far as anybody can tell.
            if (end < 0) break;
            Array.Fill(masked, 'x', i, end - i + 1);
            i = end;
        }
        return new string(masked);
    }

    private static int Close(string line, int start)
    {
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && line[start] == '"') i++;
            else if (line[i] == line[start]) return i;
        }
        return -1;
    }
}
