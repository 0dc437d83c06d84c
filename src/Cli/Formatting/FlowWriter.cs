using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>Writes what stays in brackets on one line: <c>{ key: value }</c>, <c>[a, b]</c>.</summary>
internal sealed class FlowWriter(RuleLayout layout)
{
    private readonly ScalarWriter _scalars = new(layout);

    public string Write(DocumentNode node, RuleSchema? schema) => node switch
    {
        ScalarNode text => _scalars.Write(text, schema),
        MappingNode { Entries.IsEmpty: true } => "{}",
        MappingNode mapping => $"{{ {string.Join(", ", KeyOrder.Of(mapping, schema).Select(entry => $"{_scalars.Write(entry.Key, null)}: {Write(entry.Value, schema?.Key(entry.Key.Text))}"))} }}",
        SequenceNode list => $"[{string.Join(", ", list.Items.Select(item => Write(item, schema?.Item())))}]",
        _ => "",
    };
}
