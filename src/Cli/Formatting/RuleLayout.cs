using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>How a file was laid out, and which of that stays.</summary>
internal sealed class RuleLayout(SourceText source)
{
    public ImmutableArray<string> Lines { get; } = source.Lines();

    /// <summary>It was written in brackets.</summary>
    public bool IsInBrackets(DocumentNode node) => node is SequenceNode { IsFlow: true } || (node is MappingNode && Unit(node) is '{');

    /// <summary>
    /// It becomes a block. What stands on one line in brackets stays so; over several lines only a list of texts does,
    /// since mappings there hide their keys.
    /// </summary>
    public bool IsBlock(DocumentNode node) => node switch
    {
        ScalarNode => false,
        MappingNode { Entries.IsEmpty: true } or SequenceNode { Items.IsEmpty: true } => false,
        _ when !IsInBrackets(node) => true,
        _ when node.At.Line == node.At.EndLine => false,
        SequenceNode list => !list.Items.All(item => item is ScalarNode),
        _ => true,
    };

    /// <summary>The line above is empty.</summary>
    public bool IsAfterBlank(int line) => line > 1 && string.IsNullOrWhiteSpace(Lines[line - 2]);

    /// <summary>A text of one line as it was written, quotes and all.</summary>
    public string Written(ScalarNode text) => Lines[text.At.Line - 1][(text.At.Column - 1)..(text.At.EndColumn - 1)];

    private char Unit(DocumentNode node) => Lines[node.At.Line - 1].ElementAtOrDefault(node.At.Column - 1);
}
