using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>replies/blocks.yaml</c>.</summary>
internal static class BlocksBinder
{
    public static ReplyBlocks Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var blocks = Sentences(reader, "blocks", new SentenceBinder(context, context.ScopeOfTechnique()));
        var neverSay = PhraseBinder.Bind(reader.Scalars("never-say"));
        reader.Allow("note", "notes");
        reader.Done();
        return new ReplyBlocks(blocks, neverSay);
    }

    /// <summary>Sentences by the name of their block.</summary>
    public static ImmutableSortedDictionary<string, Sentence> Sentences(MappingReader reader, string key, SentenceBinder binder)
    {
        var sentences = ImmutableSortedDictionary.CreateBuilder<string, Sentence>(StringComparer.Ordinal);
        foreach (var entry in reader.Named(key))
            if (binder.Bind(reader, entry.Key.Text, entry.Value) is { } sentence) sentences[entry.Key.Text] = sentence;
        return sentences.ToImmutable();
    }
}
