using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>Finds the comments of a file that was read: a sign at the start of a line or after a space, outside of every text.</summary>
internal sealed class CommentFinder
{
    private readonly ImmutableArray<string> _lines;
    private readonly ILookup<int, ScalarNode> _texts;

    private CommentFinder(ImmutableArray<string> lines, IEnumerable<ScalarNode> texts)
    {
        _lines = lines;
        _texts = texts.SelectMany(text => Enumerable.Range(text.At.Line, text.At.EndLine - text.At.Line + 1).Select(line => (line, text))).ToLookup(pair => pair.line, pair => pair.text);
    }

    public static ImmutableArray<SourceComment> Find(SourceText source, DocumentNode root)
    {
        var finder = new CommentFinder(source.Lines(), Texts(root));
        return [.. Enumerable.Range(1, finder._lines.Length).Select(finder.Of).OfType<SourceComment>()];
    }

    private SourceComment? Of(int number)
    {
        var line = _lines[number - 1];
        for (var i = line.IndexOf('#', StringComparison.Ordinal); i >= 0; i = line.IndexOf('#', i + 1))
        {
            if ((i > 0 && !char.IsWhiteSpace(line[i - 1])) || _texts[number].Any(text => Holds(text, number, i + 1))) continue;
            return new SourceComment(number, i + 1, line[i..].TrimEnd(), line.AsSpan(0, i).IsWhiteSpace(), number > 1 && string.IsNullOrWhiteSpace(_lines[number - 2]));
        }
        return null;
    }

    private static bool Holds(ScalarNode text, int line, int column)
    {
        var at = text.At;
        // After the sign of a block text a comment may follow; the text itself begins below.
        if (text.Style == ScalarStyle.Block && line == at.Line) return false;
        return (line > at.Line || column >= at.Column) && (line < at.EndLine || column < at.EndColumn);
    }

    private static IEnumerable<ScalarNode> Texts(DocumentNode node) => node switch
    {
        ScalarNode text => [text],
        MappingNode mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value).Prepend(entry.Key)),
        SequenceNode list => list.Items.SelectMany(Texts),
        _ => [],
    };
}
