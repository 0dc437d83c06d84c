using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Turns a text, or a list of wordings, into a sentence.</summary>
internal sealed class SentenceBinder(BindingContext context, BindingScope scope)
{
    private readonly TemplateBinder _templates = new(context, scope);

    /// <summary>Null when absent or when no wording could be bound.</summary>
    public Sentence? Bind(MappingReader reader, string key) => reader.Node(key) is { } node ? Bind(reader, key, node) : null;

    public Sentence? Bind(MappingReader reader, string key, DocumentNode node)
    {
        var wordings = ImmutableArray.CreateBuilder<Wording>();
        foreach (var item in node is SequenceNode list ? list.Items : [node])
        {
            var wording = item switch
            {
                ScalarNode text => new Wording(null, _templates.Bind(text)),
                MappingNode => Conditional(reader.ReaderOf(key, item)!),
                _ => null,
            };
            if (wording is not null) wordings.Add(wording);
            else if (item is SequenceNode) context.Add(BindingIssues.NotASentence(item.At));
        }
        return wordings.Count == 0 ? null : new Sentence(wordings.ToImmutable());
    }

    private Wording? Conditional(MappingReader reader)
    {
        var when = scope.Condition(reader, "when");
        var text = reader.RequiredScalar("text");
        reader.Done();
        return text is null ? null : new Wording(when, _templates.Bind(text));
    }
}
