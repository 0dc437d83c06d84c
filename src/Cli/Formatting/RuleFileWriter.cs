using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>Writes one file in the one form: two spaces a level, keys in the order of the schema, one empty line at most.</summary>
internal sealed class RuleFileWriter(RuleLayout layout, CommentPlaces comments)
{
    private readonly FlowWriter _flow = new(layout);
    private readonly ScalarWriter _scalars = new(layout);
    private readonly OutputLines _out = new();

    /// <param name="root">The file.</param>
    /// <param name="schema">Of its kind.</param>
    /// <param name="atEndOfLines">Comments behind something.</param>
    public string Write(MappingNode root, RuleSchema schema, IEnumerable<SourceComment> atEndOfLines)
    {
        // What stands at the top speaks of the file, not of the key that happens to be first.
        var top = root.Entries.IsEmpty ? [] : comments.Above(root.Entries[0].Key);
        Comments(top, 0, isFirst: true);
        if (layout.IsBlock(root)) Mapping(root, schema, 0, "", top);
        else _out.Add(0, _flow.Write(root, schema), root);
        Comments(comments.AtEnd, 0, isFirst: false);
        foreach (var comment in atEndOfLines) _out.Append(comment);
        return _out.ToString();
    }

    /// <param name="mapping">A block of keys.</param>
    /// <param name="schema">What is known of it.</param>
    /// <param name="indent">Of its keys.</param>
    /// <param name="lead">What its first line begins with in place of the indent's end: <c>- </c> of an item.</param>
    /// <param name="told">Comments that were written already.</param>
    private void Mapping(MappingNode mapping, RuleSchema? schema, int indent, string lead, IReadOnlyList<SourceComment> told)
    {
        var isFirst = true;
        foreach (var entry in KeyOrder.Of(mapping, schema))
        {
            var above = comments.Above(entry.Key);
            if (!ReferenceEquals(above, told))
            {
                if (above.Count > 0) Comments(above, indent, isFirst);
                else if (!isFirst && layout.IsAfterBlank(entry.Key.At.Line)) _out.Blank();
            }
            else if (layout.IsAfterBlank(entry.Key.At.Line) && told.Count > 0) _out.Blank();
            Entry(entry, schema?.Key(entry.Key.Text), indent, isFirst ? lead : "");
            isFirst = false;
        }
        Comments(comments.Inside(mapping), indent, isFirst: false);
    }

    private void Entry(MappingEntry entry, RuleSchema? schema, int indent, string lead)
    {
        var head = lead + _scalars.Write(entry.Key, null) + ":";
        var at = indent - lead.Length;
        switch (entry.Value)
        {
            case ScalarNode { Style: ScalarStyle.Block } text when schema?.IsExpression != true: Block(text, head, at, indent); break;
            case ScalarNode text: _out.Add(at, $"{head} {_scalars.Write(text, schema)}".TrimEnd(), entry.Key, text); break;
            case var block when layout.IsBlock(block):
                _out.Add(at, head, entry.Key);
                Below(block, schema, indent + 2);
                break;
            case SequenceNode list when layout.IsInBrackets(list) && list.At.Line != list.At.EndLine: Wrapped(list, schema, head, at, indent, entry.Key); break;
            case var flow: _out.Add(at, $"{head} {_flow.Write(flow, schema)}", entry.Key, flow); break;
        }
    }

    private void Below(DocumentNode block, RuleSchema? schema, int indent)
    {
        if (block is MappingNode mapping) Mapping(mapping, schema, indent, "", []);
        else List((SequenceNode)block, schema, indent, "");
    }

    private void List(SequenceNode list, RuleSchema? schema, int indent, string lead)
    {
        var item = schema?.Item();
        var isFirst = true;
        foreach (var one in list.Items)
        {
            var above = comments.Above(one);
            var first = one is MappingNode block && layout.IsBlock(one) ? comments.Above(KeyOrder.Of(block, item)[0].Key) : [];
            Comments([.. above, .. first], indent, isFirst);
            if (above.Count + first.Count == 0 && !isFirst && layout.IsAfterBlank(one.At.Line)) _out.Blank();
            var dash = (isFirst ? lead : "") + "- ";
            switch (one)
            {
                case MappingNode mapping when layout.IsBlock(one): Mapping(mapping, item, indent + 2, dash, first); break;
                case SequenceNode inner when layout.IsBlock(one): List(inner, item, indent + 2, dash); break;
                case ScalarNode text: _out.Add(indent + 2 - dash.Length, dash + _scalars.Write(text, item), text); break;
                default: _out.Add(indent + 2 - dash.Length, dash + _flow.Write(one, item), one); break;
            }
            isFirst = false;
        }
        Comments(comments.Inside(list), indent, isFirst: false);
    }

    /// <summary>A list of texts over several lines keeps its lines.</summary>
    private void Wrapped(SequenceNode list, RuleSchema? schema, string head, int at, int indent, ScalarNode key)
    {
        _out.Add(at, head + " [", key);
        var inside = new Queue<SourceComment>(comments.Inside(list));
        foreach (var line in list.Items.GroupBy(item => item.At.Line))
        {
            while (inside.TryPeek(out var next) && next.Line < line.Key) _out.Add(indent + 2, inside.Dequeue().Text);
            var isLast = ReferenceEquals(line.Last(), list.Items[^1]);
            _out.Add(indent + 2, string.Join(", ", line.Select(item => _flow.Write(item, schema?.Item()))) + (isLast ? "" : ","), [.. line]);
        }
        foreach (var comment in inside) _out.Add(indent + 2, comment.Text);
        _out.Add(indent, "]");
        if (list.At.EndLine > list.Items[^1].At.EndLine) _out.Holds(list.At.EndLine);
    }

    private void Block(ScalarNode text, string head, int at, int indent)
    {
        var sign = layout.Lines[text.At.Line - 1][(text.At.Column - 1)..].Split(" #")[0].TrimEnd();
        var below = BlockText.Lines(layout.Lines, text);
        // A digit fixes the indent and a plus keeps empty lines, so such a text is written out.
        if (sign.AsSpan().ContainsAnyInRange('0', '9') || sign.Contains('+', StringComparison.Ordinal) || below.IsEmpty)
        {
            _out.Add(at, $"{head} {_scalars.Write(text, null)}", text);
            return;
        }
        _out.Add(at, $"{head} {sign}", text with { At = text.At with { EndLine = text.At.Line } });
        foreach (var line in BlockText.At(below, indent + 2)) _out.Add(0, line);
    }

    private void Comments(IReadOnlyList<SourceComment> above, int indent, bool isFirst)
    {
        foreach (var comment in above)
        {
            if (comment.AfterBlank && !isFirst) _out.Blank();
            _out.Add(indent, comment.Text);
            isFirst = false;
        }
    }
}
