using System.Collections.Immutable;
using System.Text;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>Brings one rule file to the one form. Nothing of it is lost: what was written is read again and held against the file.</summary>
internal static class RuleFormatter
{
    private const string Editor = "# yaml-language-server:";

    /// <summary>The file in its form; null, with issues, when it cannot be read as it is meant.</summary>
    /// <param name="source">The file.</param>
    /// <param name="kind">The name of its schema.</param>
    /// <param name="editorLine">What its first line tells editors; null: what it tells them now.</param>
    /// <param name="issues">Gets what stands in the way.</param>
    public static string? Format(SourceText source, string kind, string? editorLine, ICollection<Issue> issues)
    {
        var found = new List<Issue>();
        if (Read(source, found) is not { } root)
        {
            foreach (var issue in found) issues.Add(issue);
            return null;
        }
        var schema = RuleSchema.Of(kind) ?? throw new ArgumentException(kind, nameof(kind));
        var layout = new RuleLayout(source);
        var comments = CommentFinder.Find(source, root);
        var kept = editorLine is null ? comments : [.. comments.Where(comment => !IsEditorLine(comment))];
        var places = new CommentPlaces(root, kept.Where(comment => comment.IsAlone), layout);
        var text = new RuleFileWriter(layout, places).Write(root, schema, kept.Where(comment => !comment.IsAlone));
        if (editorLine is not null) text = editorLine + "\n" + text;
        var written = source with { Content = text };
        if (Read(written, found) is not { } again || Told(again, schema) != Told(root, schema) || !SameComments(written, again, kept, editorLine))
            throw new InvalidOperationException($"formatting {source.Path} would change what it says");
        return text;
    }

    private static MappingNode? Read(SourceText source, List<Issue> issues) => YamlReader.Read(source, issues) is { } root && issues.Count == 0 ? root : null;

    private static bool IsEditorLine(SourceComment comment) => comment.IsAlone && comment.Text.StartsWith(Editor, StringComparison.Ordinal);

    private static bool SameComments(SourceText written, MappingNode root, ImmutableArray<SourceComment> kept, string? editorLine)
    {
        var wanted = kept.Select(comment => comment.Text).Concat(editorLine is null ? [] : [editorLine]).Order(StringComparer.Ordinal);
        return CommentFinder.Find(written, root).Select(comment => comment.Text).Order(StringComparer.Ordinal).SequenceEqual(wanted);
    }

    /// <summary>All that a file says, without how it looks.</summary>
    private static string Told(DocumentNode node, RuleSchema? schema)
    {
        var told = new StringBuilder();
        Tell(node, schema, told);
        return told.ToString();
    }

    private static void Tell(DocumentNode node, RuleSchema? schema, StringBuilder told)
    {
        switch (node)
        {
            case MappingNode mapping:
                told.Append('{');
                foreach (var entry in KeyOrder.Of(mapping, schema))
                {
                    Tell(entry.Key, null, told);
                    Tell(entry.Value, schema?.Key(entry.Key.Text), told);
                }
                told.Append('}');
                break;
            case SequenceNode list:
                told.Append('[');
                foreach (var item in list.Items) Tell(item, schema?.Item(), told);
                told.Append(']');
                break;
            case ScalarNode { Text: var text } scalar:
                // A bare null is nothing; in quotes it is a word.
                told.Append(scalar is { Style: ScalarStyle.Plain, Text: "" or "null" or "~" } ? "-" : $"{text.Length}:{text}").Append(';');
                break;
        }
    }
}
