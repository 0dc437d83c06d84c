using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Documents;

/// <summary>Which Chinese signs of one line stand where YAML wants its own, and the line with those.</summary>
internal static partial class FullWidthEdits
{
    /// <param name="Index">Where, from zero.</param>
    /// <param name="Half">What YAML takes.</param>
    /// <param name="IsCertain">No text reads like this; else it is mended only beside one that is.</param>
    internal sealed record Edit(int Index, string Half, bool IsCertain);

    /// <summary>In the order they stand.</summary>
    /// <param name="masked">The line without what is in quotes.</param>
    public static ImmutableArray<Edit> Of(string masked)
    {
        // Nearly every line has none of these, and without them there is nothing to mend.
        if (masked.AsSpan().IndexOfAny('：', '｛', '，') < 0) return [];
        var edits = ImmutableArray.CreateBuilder<Edit>();
        foreach (Match found in Key().Matches(masked))
        {
            var sign = found.Groups["sign"];
            var isWide = sign.Value == "：";
            if (!isWide && sign.Index + 1 < masked.Length && masked[sign.Index + 1] != ' ') continue;
            if (found.Groups["flow"] is { Success: true } flow)
            {
                if (flow.Value == "｛")
                {
                    if (!StartsValue(masked, flow.Index)) continue;
                    edits.Add(new(flow.Index, "{", true));
                    if (masked.LastIndexOf('｝') is > 0 and var end) edits.Add(new(end, "}", true));
                }
                else if (!InBraces(masked, flow.Index)) continue;
                else if (flow.Value == "，") edits.Add(new(flow.Index, ", ", !isWide));
            }
            // After a Chinese comma it may be text; whoever wrote the line's first key so is then known to write so.
            if (isWide) edits.Add(new(sign.Index, ": ", found.Groups["flow"].Value != "，"));
        }
        return [.. edits.OrderBy(edit => edit.Index)];
    }

    /// <summary>The line with YAML's own signs, without its indent.</summary>
    public static string Apply(string line, ImmutableArray<Edit> edits)
    {
        var mended = new StringBuilder();
        var next = 0;
        foreach (var edit in edits.Where(edit => edit.Index >= next && edit.Index < line.Length))
        {
            mended.Append(line, next, edit.Index - next).Append(edit.Half);
            next = edit.Index + 1;
            if (edit.Half.EndsWith(' ')) while (next < line.Length && line[next] == ' ') next++;
        }
        var rest = line[next..].TrimEnd();
        return mended.Append(FullWidthPair.Mended(rest) ?? rest).ToString().Trim();
    }

    private static bool StartsValue(string masked, int index) => masked[..index].TrimEnd() is "" or [.., ':' or '：' or '-' or '[' or ','];

    private static bool InBraces(string masked, int index)
    {
        var before = masked.AsSpan(0, index + 1);
        return before.LastIndexOfAny('{', '｛') > before.LastIndexOfAny('}', '[', ']');
    }

    [GeneratedRegex(@"(^\s*(- +)*|(?<flow>[{,，｛])\s*)[a-z_][A-Za-z0-9_.\-]*\s?(?<sign>[:：])", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
