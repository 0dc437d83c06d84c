using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;
using YamlDotNet.Core.Events;

namespace DiagnosisEngine.Documents;

/// <summary>
/// Values that YAML read as something else than their author wrote. Each is reported with the same line in quotes, and the text
/// as it was meant goes on, so that nothing else is reported because of it.
/// </summary>
internal sealed partial class ValueRepair(SourcePage page, ICollection<Issue> issues)
{
    private static readonly ImmutableHashSet<string> ConditionKeys = ["when", "from", "amount"];

    /// <summary>A text: a block header that was a comparison, a tag that was <c>!=</c>, a comment that was text, no value at all.</summary>
    public DocumentNode Mend(ScalarNode node, Scalar scalar, OpenNode? parent)
    {
        var key = (parent?.PendingKey ?? parent?.Key)?.Text ?? "";
        var inFlow = parent?.InFlow == true;
        if (node.Style == ScalarStyle.Block && (node.Text.Length == 0 || ConditionKeys.Contains(key))) return Block(node, key);
        if (!scalar.Tag.IsEmpty) return Tag(node, scalar, inFlow);
        if (node.Style != ScalarStyle.Plain) return node;
        if (node.IsAbsent) Absent(node, parent, inFlow);
        else if (LosesText(node.At))
        {
            var whole = (node.Text + Rest(node.At)).TrimEnd();
            issues.Add(YamlIssues.CommentTookText(node.At, Before(node.At) + SourcePage.Quote(whole)));
        }
        else if (node.At.Line == node.At.EndLine && FullWidthPair.Mended(node.Text) is { } half) return Pair(node, half);
        return node;
    }

    /// <summary>A list of one that was an interval: <c>[18..24]</c>; one of many that a Chinese comma made one: <c>[停电，没电]</c>.</summary>
    public DocumentNode Mend(SequenceNode node, OpenNode closed)
    {
        if (node.IsFlow && node.Items.OfType<ScalarNode>().FirstOrDefault(HoldsChineseComma) is { } joined)
            issues.Add(YamlIssues.ChineseCommaInList(joined.At, joined.Text, string.Join(", ", joined.Text.Split('，', '、').Select(part => part.Trim())), SourcePage.Quote(joined.Text)));
        if (!node.IsFlow || node.At.Line != node.At.EndLine || node.Items is not [ScalarNode { Style: ScalarStyle.Plain } only] || !Interval().IsMatch(only.Text))
            return node;
        var length = node.At.EndColumn - node.At.Column;
        issues.Add(YamlIssues.IntervalTakenForList(node.At, page.Quoted(node.At.Line, node.At.Column, length)));
        return new ScalarNode(page.Part(node.At.Line, node.At.Column, length), ScalarStyle.Plain, node.At);
    }

    /// <summary>A mapping of one key without a value that was a slot: <c>{contract.ends_on}</c>.</summary>
    public DocumentNode Mend(MappingNode node, OpenNode closed)
    {
        if (!closed.IsFlow || node.At.Line != node.At.EndLine || node.Entries is not [{ Value: ScalarNode { IsAbsent: true } } only] || !Slot().IsMatch(only.Key.Text))
            return node;
        // Text after the brace makes the parser stop there, and that is reported with the whole text in quotes.
        if (!closed.ParentInFlow && page.RawValue(node.At.EndLine, node.At.EndColumn, inFlow: false).Trim() is not ("" or "#")) return node;
        var length = node.At.EndColumn - node.At.Column;
        var text = page.Part(node.At.Line, node.At.Column, length);
        issues.Add(YamlIssues.BraceInText(node.At, text));
        return new ScalarNode(text, ScalarStyle.Plain, node.At);
    }

    private static bool HoldsChineseComma(ScalarNode item) => item.Style == ScalarStyle.Plain && item.Text.AsSpan().ContainsAny('，', '、');

    private DocumentNode Pair(ScalarNode node, string half)
    {
        issues.Add(YamlIssues.FullWidthPair(node.At, node.Text[0], node.Text[^1], half[0], half[^1], Before(node.At) + half + Rest(node.At).TrimEnd()));
        ImmutableArray<DocumentNode> items = [.. FullWidthPair.Items(node.Text).Select(item => node with { Text = item })];
        return FullWidthPair.IsList(node.Text) ? new SequenceNode(items, IsFlow: true, node.At) : items[0];
    }

    private ScalarNode Block(ScalarNode node, string key)
    {
        var raw = page.RawValue(node.At.Line, node.At.Column, inFlow: false);
        var at = page.Span(node.At.Line, node.At.Column, Math.Max(1, raw.Length));
        var text = node.Text.Length == 0 ? raw : string.Join(' ', node.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        issues.Add(YamlIssues.BlockTextAsCondition(at, key, raw, Before(at) + SourcePage.Quote(text)));
        return new ScalarNode(text, ScalarStyle.Plain, at);
    }

    private ScalarNode Tag(ScalarNode node, Scalar scalar, bool inFlow)
    {
        var raw = page.RawValue(node.At.Line, node.At.Column, inFlow);
        var at = page.Span(node.At.Line, node.At.Column, Math.Max(1, raw.Length));
        issues.Add(raw.StartsWith("!=", StringComparison.Ordinal)
            ? YamlIssues.NotEqualTakenForTag(at, page.Quoted(at.Line, at.Column, raw.Length))
            : YamlIssues.Tag(at, scalar.Tag.ToString()));
        return new ScalarNode(raw.StartsWith("!=", StringComparison.Ordinal) ? raw : node.Text, ScalarStyle.Plain, at);
    }

    private void Absent(ScalarNode node, OpenNode? parent, bool inFlow)
    {
        if (parent is not { IsMapping: true, PendingKey: { } key })
        {
            issues.Add(YamlIssues.EmptyItem(node.At));
            return;
        }
        if (inFlow && parent.Entries is [.., { Value: ScalarNode { Style: ScalarStyle.Plain, IsAbsent: false } text }] && text.At.Line == key.At.EndLine)
        {
            var length = key.At.EndColumn - text.At.Column;
            // It was told with what stands before the comma alone.
            issues.Remove(YamlIssues.BraceInText(text.At, text.Text));
            issues.Add(YamlIssues.TextFellApart(key.At, key.Text, page.Quoted(text.At.Line, text.At.Column, length)));
        }
        else if (!(inFlow && parent.Entries.Count == 0 && Slot().IsMatch(key.Text)))
        {
            issues.Add(YamlIssues.KeyWithoutValue(key.At, key.Text));
        }
    }

    // A comment proper has a space after its sign. Asked of every text, so nothing is copied.
    private bool LosesText(SourceSpan at)
    {
        var line = page.Line(at.EndLine);
        var sign = at.EndColumn - 1;
        while (sign < line.Length && (line[sign] is ' ' or '\t')) sign++;
        return sign >= at.EndColumn && sign + 1 < line.Length && line[sign] == '#' && line[sign + 1] is not (' ' or '\t' or '#');
    }

    private string Before(SourceSpan at) => page.Part(at.Line, 1, at.Column - 1).TrimStart();

    private string Rest(SourceSpan at) => page.Part(at.EndLine, at.EndColumn, int.MaxValue);

    // With a slash it is a path: sheets: [../manual.md].
    [GeneratedRegex(@"^[^\s/]*\s?[^\s/]*\.\.\s?[^\s/]*(\s[^\s/]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Interval();

    [GeneratedRegex(@"^\$?[\p{L}_][\p{L}\p{N}_.\-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}
