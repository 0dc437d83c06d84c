using System.Text.RegularExpressions;

namespace DiagnosisEngine.Sheets;

/// <summary>The order in which a section of the source tries its entries: a line that begins with 顺序, or a numbered list of them.</summary>
/// <param name="Line">Of the first word of it.</param>
/// <param name="Ranks">Which step comes to each id; ids of one step have no order among them.</param>
/// <param name="Last">What everything else comes to; null: not said.</param>
internal sealed partial record OrderLine(int Line, IReadOnlyDictionary<string, int> Ranks, string? Last)
{
    public static OrderLine? Of(Sheet sheet, string family)
    {
        foreach (var line in sheet.Own(family))
            if (Order().Match(line.Text) is { Success: true } order && Read(line.Text[(order.Index + order.Length)..], family, line.Number) is { } read) return read;
        var numbered = sheet.Lines.Where(line => line.Owners.Any(id => id != family && Sheet.Family(id) == family) && Numbered().IsMatch(line.Text)).ToList();
        return numbered.Count < 2 ? null : new OrderLine(numbered[0].Number, numbered.SelectMany((line, rank) => line.Owners.Select(id => (id, rank))).DistinctBy(pair => pair.id).ToDictionary(pair => pair.id, pair => pair.rank, StringComparer.Ordinal), null);
    }

    private static OrderLine? Read(string text, string family, int number)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        string? last = null;
        var (step, end) = (0, text.IndexOf('‖', StringComparison.Ordinal) is >= 0 and var cut ? cut : text.Length);
        foreach (Match part in Part().Matches(text[..end]))
        {
            if (part.Groups["step"].Success)
            {
                step++;
                continue;
            }
            var isLast = part.Groups["else"].Success;
            foreach (var id in Named(part.Groups["refs"].Value, family))
            {
                if (isLast) last ??= id;
                ranks.TryAdd(id, step);
            }
            // Without numbered steps each arrow is one.
            if (!HasSteps().IsMatch(text)) step++;
        }
        return ranks.Count < 2 ? null : new OrderLine(number, ranks, last);
    }

    private static IEnumerable<string> Named(string refs, string family)
    {
        var whole = SheetReader.Mentioned(refs).Distinct().ToList();
        if (whole.Count > 0) return whole;
        return Short().Matches(refs).SelectMany(one => one.Groups["to"].Success
            ? Enumerable.Range(int.Parse(one.Groups["from"].Value, null), Math.Clamp(int.Parse(one.Groups["to"].Value, null) - int.Parse(one.Groups["from"].Value, null) + 1, 1, 99)).Select(n => $"{family}-{n:00}")
            : [$"{family}-{one.Groups["from"].Value}"]);
    }

    [GeneratedRegex(@"(判别)?(顺序|先后|次序)\s*[:：]|(?<![\u4e00-\u9fff])序\s*[:：]")]
    private static partial Regex Order();

    [GeneratedRegex(@"^\s*[0-9]{1,2}[.、)）]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=^|[\s→])[0-9]{1,2}\s+\S")]
    private static partial Regex HasSteps();

    [GeneratedRegex(@"(?<step>(?<=^|[\s→])[0-9]{1,2}(?=\s+\S))|(?<else>否则|其余|其他|其它|都不是|都没有)?[^→\s，；]{0,6}\s*→?\s*(?<refs>[A-Z]{1,4}[0-9]{1,4}-[A-Z0-9]{1,6}(?:[/、–-][A-Z0-9]+)*|(?<=→\s*)[0-9]{2}(?:[/、–-][0-9]{2})*(?![0-9]))")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<from>[0-9]{2})(?:[–-](?<to>[0-9]{2}))?")]
    private static partial Regex Short();
}
