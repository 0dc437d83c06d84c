using System.Collections.Immutable;
using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>
/// Which comment that stands alone belongs to what: those above an entry or item to it, those at the end of a block and no less
/// deep to the block, those inside a list in brackets to the list.
/// </summary>
internal sealed class CommentPlaces
{
    private readonly Dictionary<DocumentNode, List<SourceComment>> _above = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DocumentNode, List<SourceComment>> _inside = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<SourceComment> _open;

    public CommentPlaces(DocumentNode root, IEnumerable<SourceComment> alone, RuleLayout layout)
    {
        _open = new Queue<SourceComment>(alone);
        Place(root, 0, int.MaxValue, layout);
        AtEnd = [.. _open];
    }

    /// <summary>Below everything.</summary>
    public ImmutableArray<SourceComment> AtEnd { get; }

    /// <summary>Those above an entry (named by its key) or an item.</summary>
    public IReadOnlyList<SourceComment> Above(DocumentNode node) => _above.GetValueOrDefault(node, []);

    /// <summary>Those at the end of a block, or anywhere in a list in brackets.</summary>
    public IReadOnlyList<SourceComment> Inside(DocumentNode node) => _inside.GetValueOrDefault(node, []);

    /// <param name="node">Whose insides are placed.</param>
    /// <param name="parentColumn">Of what holds it; a comment no deeper than that is not its own.</param>
    /// <param name="limit">The line on which the next begins.</param>
    /// <param name="layout">Tells blocks from brackets.</param>
    private void Place(DocumentNode node, int parentColumn, int limit, RuleLayout layout)
    {
        if (node is ScalarNode) return;
        if (!layout.IsBlock(node))
        {
            _inside[node] = Take(comment => comment.Line <= node.At.EndLine);
            return;
        }
        List<(DocumentNode Start, DocumentNode Value)> parts = node is MappingNode mapping
            ? [.. mapping.Entries.Select(entry => ((DocumentNode)entry.Key, entry.Value))]
            : [.. ((SequenceNode)node).Items.Select(item => (item, item))];
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, value) = parts[i];
            _above[start] = Take(comment => comment.Line < start.At.Line);
            Place(value, node.At.Column, i + 1 < parts.Count ? parts[i + 1].Start.At.Line : limit, layout);
        }
        _inside[node] = layout.IsInBrackets(node)
            ? Take(comment => comment.Line <= node.At.EndLine)
            : Take(comment => comment.Line < limit && comment.Column >= node.At.Column && comment.Column > parentColumn);
    }

    private List<SourceComment> Take(Func<SourceComment, bool> isMine)
    {
        var taken = new List<SourceComment>();
        while (_open.TryPeek(out var next) && isMine(next)) taken.Add(_open.Dequeue());
        return taken;
    }
}
