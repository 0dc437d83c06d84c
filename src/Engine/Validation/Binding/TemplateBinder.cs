using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Takes a text with slots apart.</summary>
internal sealed partial class TemplateBinder(BindingContext context, BindingScope scope)
{
    public Template Bind(ScalarNode node)
    {
        var text = node.Text;
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        foreach (Match wide in FullWidthSlot().Matches(text))
            context.Add(BindingIssues.FullWidthBraces(Span(node, wide.Index, wide.Length), wide.Value, wide.Groups["name"].Value.Trim()));
        var start = 0;
        while (start < text.Length)
        {
            var brace = text.AsSpan(start).IndexOfAny('{', '}');
            if (brace < 0) brace = text.Length - start;
            if (brace > 0) parts.Add(new(TemplatePartKind.Plain, text.Substring(start, brace), start));
            start += brace;
            if (start == text.Length) break;
            var end = text[start] == '{' ? text.IndexOf('}', start) : -1;
            if (end < 0)
            {
                context.Add(BindingIssues.BraceNotClosed(Span(node, start, 1)));
                break;
            }
            if (Slot(text[(start + 1)..end].Trim(), start, Span(node, start + 1, end - start - 1)) is { } slot) parts.Add(slot);
            start = end + 1;
        }
        return new Template(text, parts.ToImmutable(), node.At);
    }

    private TemplatePart? Slot(string name, int start, SourceSpan at)
    {
        if (name.Length == 0) context.Add(BindingIssues.EmptySlot(at));
        else if (name[0] == '$')
            return scope.Figure(name[1..], at) is { } figure ? new(TemplatePartKind.Figure, figure, start) : null;
        else if (BindingIssues.Words.Contains(name)) return new(TemplatePartKind.Word, name, start);
        else if (scope.Facts.ContainsKey(name)) return new(TemplatePartKind.Fact, name, start);
        else if (context.Facts.ContainsKey(name)) scope.Fact(new ScalarNode(name, ScalarStyle.Plain, at));
        else if (!context.Names.Facts.IsIncomplete && !context.Names.Facts.Contains(name))
            context.Add(BindingIssues.UnknownSlot(at, name, NearestName.Find(name, scope.Facts.Keys.Concat(BindingIssues.Words))));
        return null;
    }

    // A block of several lines has no columns to count in; its place is the block's.
    private static SourceSpan Span(ScalarNode node, int offset, int length) =>
        node.Style == ScalarStyle.Block ? node.At : node.TextAt.Slice(offset, length);

    [GeneratedRegex("[{｛](?<name>[^{}｛｝]*)｝|｛(?<name>[^{}｛｝]*)}|[｛｝]")]
    private static partial Regex FullWidthSlot();
}
