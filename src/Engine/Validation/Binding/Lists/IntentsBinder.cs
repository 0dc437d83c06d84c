using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>intents.yaml</c>: what customers want, and how they feel.</summary>
internal static class IntentsBinder
{
    public static (ImmutableArray<Intent> Intents, ImmutableArray<Intent> Emotions) Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var intents = Rows(reader, "intents", context.Names.Intents, context);
        var emotions = Rows(reader, "emotions", context.Names.Emotions, context);
        reader.Done();
        return (intents, emotions);
    }

    private static ImmutableArray<Intent> Rows(MappingReader reader, string key, NameTable names, BindingContext context)
    {
        var rows = ImmutableArray.CreateBuilder<Intent>();
        foreach (var (name, row) in reader.NamedReaders(key))
        {
            var title = row.RequiredText("title");
            var phrases = PhraseBinder.Bind(row.Scalars("phrases"));
            row.Done();
            if (names.IsFirst(name)) rows.Add(new Intent(name.Text, title, phrases, name.At));
        }
        return rows.ToImmutable();
    }
}
