using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Text;
using YamlDotNet.Core;

namespace DiagnosisEngine.Documents;

/// <summary>A file by lines, for what YAML hides: how a value looked before it was read, and how the line looks once it is quoted.</summary>
internal sealed partial class SourcePage(SourceText source)
{
    // More of a line than this is not shown in a mended line: nobody writes it, and a hostile file would be copied once for each issue.
    private const int Shown = 1_024;

    private readonly ImmutableArray<string> lines = source.Lines();

    public SourceText Source => source;

    public int LineCount => lines.Length;

    /// <summary>A line without its end; empty beyond the file.</summary>
    public string Line(long number) => number >= 1 && number <= lines.Length ? lines[(int)number - 1] : "";

    /// <summary>From one mark of the parser to another.</summary>
    public SourceSpan Span(Mark start, Mark end) => new(source.Path, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);

    /// <summary>A stretch of one line.</summary>
    public SourceSpan Span(int line, int column, int length) => new(source.Path, line, column, line, column + length);

    /// <summary>A stretch of one line, no more of it than a message can show.</summary>
    public string Part(int line, int column, int length)
    {
        var text = Line(line);
        var start = Math.Clamp(column - 1, 0, text.Length);
        return text.Substring(start, Math.Min(Math.Min(length, Shown), text.Length - start));
    }

    /// <summary>The value that starts at a place, as it was written, up to the end of its line or of its part of a <c>{ }</c>.</summary>
    public string RawValue(int line, int column, bool inFlow)
    {
        var rest = Part(line, column, Shown);
        if (inFlow)
        {
            var next = NextKey().Match(rest);
            if (next.Success) rest = rest[..next.Index];
            else if (ClosingBrace().Match(rest) is { Success: true } closing) rest = rest[..closing.Index];
        }
        if (Comment().Match(rest) is { Success: true } comment) rest = rest[..comment.Index];
        return rest.TrimEnd();
    }

    /// <summary>The line with one stretch of it in quotes, without its indent.</summary>
    public string Quoted(int line, int column, int length)
    {
        var text = Line(line);
        var start = Math.Min(column - 1, text.Length);
        var end = Math.Min(start + Math.Min(length, Shown), text.Length);
        var first = Math.Max(0, start - Shown);
        var last = Math.Min(text.Length, end + Shown);
        return $"{text[first..start]}{Quote(text[start..end])}{text[end..last]}".Trim();
    }

    /// <summary>A text in the quotes that leave it as it is.</summary>
    public static string Quote(string text) =>
        text.Contains('"') || text.Contains('\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    [GeneratedRegex(@",\s*[\p{L}\w.\-]+:(\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex NextKey();

    [GeneratedRegex(@"\s*[}\]]+\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex ClosingBrace();

    [GeneratedRegex(@"\s#( .*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
