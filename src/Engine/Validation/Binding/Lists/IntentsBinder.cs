using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>intents.yaml</c>: what customers want, how they feel, where they turn next, who needs care.</summary>
internal static class IntentsBinder
{
    public static IntentLists Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var names = context.Names;
        var lists = new IntentLists(
            Rows(reader, "intents", names.Intents), Rows(reader, "emotions", names.Emotions), Rows(reader, "motives", names.Motives),
            Rows(reader, "escalations", names.Escalations), Rows(reader, "conduct", names.Conduct), Rows(reader, "sensitive", names.Sensitive));
        reader.Done();
        return lists;
    }

    private static ImmutableArray<Intent> Rows(MappingReader reader, string key, NameTable names)
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
