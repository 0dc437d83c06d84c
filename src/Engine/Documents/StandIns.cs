using System.Buffers;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>
/// A file in which some stretches read as if they stood in quotes: each sign that means something to YAML is stood in for by one that means
/// nothing, so that every place stays where it was. What the parser gives back is put right again.
/// </summary>
internal static class StandIns
{
    private const string Signs = "{}[]()<>@`%|!&*#";

    /// <summary>The first sign of private use; the others follow it in the order of <see cref="Signs"/>.</summary>
    private const char First = '\uE000';

    private static readonly SearchValues<char> All = SearchValues.Create([.. Enumerable.Range(0, Signs.Length).Select(i => (char)(First + i))]);

    /// <summary>Null when nothing changes, or when such a sign stands in the file itself and could not be told apart.</summary>
    /// <param name="written">As its author wrote it.</param>
    /// <param name="readable">The same, with the stretches of earlier readings.</param>
    /// <param name="stretches">Each within one line.</param>
    public static SourceText? Put(SourceText written, SourceText readable, IEnumerable<SourceSpan> stretches)
    {
        if (written.Content.AsSpan().ContainsAny(All)) return null;
        var content = readable.Content.ToCharArray();
        var starts = Starts(written);
        var changes = false;
        foreach (var stretch in stretches)
            foreach (ref var sign in content.AsSpan(starts[stretch.Line - 1] + stretch.Column - 1, stretch.EndColumn - stretch.Column))
            {
                if (Signs.IndexOf(sign, StringComparison.Ordinal) is not (>= 0 and var index)) continue;
                sign = (char)(First + index);
                changes = true;
            }
        return changes ? readable with { Content = new string(content) } : null;
    }

    /// <summary>The text as its author wrote it.</summary>
    public static string Restore(string text) => text.AsSpan().ContainsAny(All)
        ? string.Concat(text.Select(sign => sign >= First && sign < First + Signs.Length ? Signs[sign - First] : sign)) : text;

    /// <summary>Its author wrote a brace that would not be text to YAML: at its beginning, or anywhere inside of brackets.</summary>
    public static bool HideBrace(string text, bool inFlow) => inFlow ? text.Contains(First, StringComparison.Ordinal) : text.StartsWith(First);

    private static List<int> Starts(SourceText source)
    {
        List<int> starts = [];
        var next = 0;
        foreach (var line in source.Lines())
        {
            starts.Add(next);
            next += line.Length;
            if (next < source.Content.Length) next += source.Content.AsSpan(next).StartsWith("\r\n") ? 2 : 1;
        }
        return starts;
    }
}
