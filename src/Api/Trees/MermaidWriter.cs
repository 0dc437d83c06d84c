using System.Text;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Api.Trees;

/// <summary>Draws a tree as a Mermaid flowchart: diamonds ask, boxes conclude, dotted arrows are what happens when nothing matched.</summary>
internal sealed class MermaidWriter
{
    private readonly StringBuilder _text = new("flowchart TD\n");
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly RuleBase _rules;
    private int _count;

    private MermaidWriter(RuleBase rules) => _rules = rules;

    public static string Write(DecisionTree tree, RuleBase rules)
    {
        var writer = new MermaidWriter(rules);
        foreach (var (name, index) in tree.Parts.Keys.Order(StringComparer.Ordinal).Select((name, index) => (name, index)))
            writer._parts[name] = $"p{index}";
        var root = writer.Node(tree.Root, writer.Next());
        foreach (var (name, part) in tree.Parts.OrderBy(part => part.Key, StringComparer.Ordinal)) writer.Node(part, writer._parts[name]);
        foreach (var (node, label) in new[] { (tree.Otherwise, "文件的 otherwise"), (tree.Unknown, "文件的 unknown") })
            if (node is not null) writer.Arrow(root, "-.->", label, writer.Node(node, writer.Next()));
        return writer._text.ToString();
    }

    private string Node(Node node, string id)
    {
        switch (node)
        {
            case ConcludeNode leaf:
                Line($"{id}[\"{Text(string.Join("；", leaf.Causes.Select(Title)))}\"]");
                break;
            // A part is drawn once, whoever goes there.
            case GoNode go when _parts.TryGetValue(go.Target, out var part) && part != id:
                if (!id.StartsWith('p')) return part;
                Line($"{id}([\"{Text(go.Target)}\"]) --> {part}");
                break;
            case GoNode go:
                Line($"{id}([\"{Text(go.Target)}\"])");
                break;
            case DecidingNode decision:
                Line($"{id}{{\"{Text(Heading(decision))}\"}}");
                foreach (var branch in decision.Branches) Arrow(id, "-->", branch.When?.Text, Node(branch.Node, Next()));
                if (decision.Otherwise is { } otherwise) Arrow(id, "-.->", "otherwise", Node(otherwise, Next()));
                if (decision.Unknown is { } unknown) Arrow(id, "-.->", "unknown", Node(unknown, Next()));
                break;
        }
        return id;
    }

    private string Heading(DecidingNode node) => node switch
    {
        AskNode ask => _rules.Facts.TryGetValue(ask.Fact, out var fact) ? fact.Title : ask.Fact,
        AllNode { Explains: { } total } => $"all: {total}",
        AllNode => "all",
        _ => node.Because is { } because ? $"first: {because}" : "first",
    };

    private string Title(string cause) => _rules.Causes.TryGetValue(cause, out var found) ? found.Title : cause;

    private string Next() => $"n{_count++}";

    private void Arrow(string from, string arrow, string? label, string to) => Line(label is null ? $"{from} {arrow} {to}" : $"{from} {arrow}|\"{Text(label)}\"| {to}");

    private void Line(string line) => _text.Append("  ").Append(line).Append('\n');

    // Mermaid's own entities; everything else is text between quotation marks.
    private static string Text(string text) => text.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
