using DiagnosisEngine.Issues;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DiagnosisEngine.Documents;

/// <summary>Puts nodes together from the parser's events, on a stack of its own whose height is the depth limit.</summary>
/// <param name="page">As its author wrote it.</param>
/// <param name="issues">Gets what is wrong; what it holds already counts towards the limit.</param>
/// <param name="restores">The parser sees stand-ins for some signs.</param>
internal sealed class NodeBuilder(SourcePage page, ICollection<Issue> issues, bool restores = false)
{
    private readonly Stack<OpenNode> open = new();
    private readonly ValueRepair repair = new(page, issues);
    private DocumentNode? root;
    private int nodes;
    private int documents;

    /// <summary>What was said of a list or a mapping where a key should be; null: nothing.</summary>
    public Issue? ComplexKey { get; private set; }

    /// <summary>False when reading on would be unsafe or useless; an issue says why.</summary>
    public bool Take(ParsingEvent found)
    {
        switch (found)
        {
            case DocumentStart start: return TakeDocument(start);
            case AnchorAlias alias: return Refuse(YamlIssues.Alias(page.Span(alias.Start, alias.End), alias.Value.Value));
            case SequenceStart or MappingStart: return TakeStart((NodeEvent)found);
            case SequenceEnd or MappingEnd: return TakeEnd(found.End);
            case Scalar scalar: return TakeScalar(scalar);
            default: return true;
        }
    }

    /// <summary>What was read, when it is what a rule file has to be.</summary>
    public MappingNode? Root(ICollection<Issue> found)
    {
        if (root is null) found.Add(YamlIssues.EmptyFile(page.Source.Start));
        else if (root is not MappingNode) found.Add(YamlIssues.NotAMapping(root.At));
        return root as MappingNode;
    }

    private bool TakeDocument(DocumentStart start)
    {
        if (++documents > 1) return Refuse(YamlIssues.SeveralDocuments(page.Span(start.Start, start.End)));
        var directive = page.Line(start.Start.Line).StartsWith('%');
        return !directive || Refuse(YamlIssues.Directive(page.Span((int)start.Start.Line, 1, page.Line(start.Start.Line).Length)));
    }

    private bool TakeStart(NodeEvent start)
    {
        var at = page.Span(start.Start, start.End);
        if (!Count(start)) return false;
        if (open.Count == DocumentLimits.Depth) return Refuse(YamlIssues.TooDeep(at, DocumentLimits.Depth));
        if (open.TryPeek(out var parent) && parent.ExpectsKey) return Refuse(ComplexKey = YamlIssues.ComplexKey(at));
        if (!start.Tag.IsEmpty) issues.Add(YamlIssues.Tag(at, start.Tag.ToString()));
        var isFlow = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        var key = parent?.PendingKey ?? parent?.Key;
        open.Push(new OpenNode(start is MappingStart, isFlow, start.Start, key, parent?.InFlow == true));
        return true;
    }

    private bool TakeEnd(Mark end)
    {
        var closed = open.Pop();
        // The parser ends a block where the next token starts; a flow ends at its bracket, which the mark does not include.
        var at = closed.IsFlow ? page.Span(closed.Start, end) : page.Span(closed.Start, closed.LastEnd ?? closed.Start);
        if (closed.IsFlow && page.Part(at.EndLine, at.EndColumn, 1) is "]" or "}") at = at with { EndColumn = at.EndColumn + 1 };
        var node = closed.IsMapping ? repair.Mend(new MappingNode([.. closed.Entries], at), closed) : repair.Mend(new SequenceNode([.. closed.Items], closed.IsFlow, at), closed);
        Add(node, end);
        return true;
    }

    private bool TakeScalar(Scalar scalar)
    {
        if (!Count(scalar)) return false;
        var at = page.Span(scalar.Start, scalar.End);
        if (scalar.Value.Length > DocumentLimits.TextLength) return Refuse(YamlIssues.TextTooLong(at, scalar.Value.Length, DocumentLimits.TextLength));
        var parent = open.Count == 0 ? null : open.Peek();
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };
        var node = new ScalarNode(restores ? StandIns.Restore(scalar.Value) : scalar.Value, style, at);
        if (restores && style == ScalarStyle.Plain && StandIns.HideBrace(scalar.Value, parent?.InFlow == true)) issues.Add(YamlIssues.BraceInText(at, node.Text));
        if (parent is { ExpectsKey: true }) return TakeKey(parent, node, scalar);
        Add(repair.Mend(node, scalar, parent), scalar.End);
        return true;
    }

    private bool TakeKey(OpenNode mapping, ScalarNode key, Scalar scalar)
    {
        if (FollowsQuestionMark(scalar.Start))
            return Refuse(YamlIssues.ComplexKey(key.At));
        if (!scalar.Tag.IsEmpty) issues.Add(YamlIssues.Tag(key.At, scalar.Tag.ToString()));
        if (key.Style == ScalarStyle.Plain && key.Text == "<<") return Refuse(YamlIssues.MergeKey(key.At));
        if (mapping.Entries.Count == DocumentLimits.Keys) return Refuse(YamlIssues.TooManyKeys(key.At, DocumentLimits.Keys));
        if (mapping.FirstOf(key.Text) is { } first) issues.Add(YamlIssues.DuplicateKey(key.At, key.Text, first.At));
        mapping.PendingKey = key;
        mapping.LastEnd = scalar.End;
        return true;
    }

    // Asked of every key, so the line is not copied.
    private bool FollowsQuestionMark(Mark start)
    {
        var line = page.Line(start.Line);
        var i = (int)start.Column - 2;
        while (i >= 0 && line[i] == ' ') i--;
        return i >= 0 && line[i] == '?';
    }

    private void Add(DocumentNode node, Mark end)
    {
        if (open.TryPeek(out var parent)) parent.Add(node, end);
        else root = node;
    }

    private bool Count(NodeEvent found)
    {
        var at = page.Span(found.Start, found.End);
        if (!found.Anchor.IsEmpty) return Refuse(YamlIssues.Anchor(at, found.Anchor.Value));
        if (issues.Count >= DocumentLimits.Issues) return Refuse(YamlIssues.TooManyIssues(at, DocumentLimits.Issues));
        return ++nodes <= DocumentLimits.Nodes || Refuse(YamlIssues.TooManyNodes(at, DocumentLimits.Nodes));
    }

    private bool Refuse(Issue issue)
    {
        issues.Add(issue);
        return false;
    }
}
