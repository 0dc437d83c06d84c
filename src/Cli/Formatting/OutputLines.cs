using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>The lines written so far, and which of them holds what a line of the source held.</summary>
internal sealed class OutputLines
{
    private readonly List<Line> _lines = [];
    private readonly Dictionary<int, Line> _bySource = [];

    public void Add(int indent, string text, params ReadOnlySpan<DocumentNode> of)
    {
        var line = new Line { Text = new string(' ', indent) + text, Indent = indent };
        _lines.Add(line);
        foreach (var node in of)
            for (var source = node.At.Line; source <= node.At.EndLine; source++) _bySource[source] = line;
    }

    /// <summary>The last line holds what this line of the source held.</summary>
    public void Holds(int source) => _bySource[source] = _lines[^1];

    public void Blank()
    {
        if (_lines is [.., { Text.Length: > 0 }]) _lines.Add(new Line { Text = "" });
    }

    /// <summary>Puts a comment behind what stood before it; a second one on the same line goes above it.</summary>
    public void Append(SourceComment comment)
    {
        var line = _bySource[comment.Line];
        if (line.Comment is not null) _lines.Insert(_lines.IndexOf(line), new Line { Text = new string(' ', line.Indent) + line.Comment });
        line.Comment = comment.Text;
    }

    public override string ToString() => string.Concat(_lines.Select(line => (line.Comment is null ? line.Text : $"{line.Text}  {line.Comment}") + "\n"));

    private sealed class Line
    {
        public required string Text { get; init; }

        public int Indent { get; init; }

        public string? Comment { get; set; }
    }
}
