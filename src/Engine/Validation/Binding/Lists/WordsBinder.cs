using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>words.yaml</c>: word lists that phrases call by name.</summary>
internal static class WordsBinder
{
    public static ImmutableArray<WordList> Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var lists = ImmutableArray.CreateBuilder<WordList>();
        foreach (var entry in reader.Named("words"))
        {
            var phrases = PhraseBinder.Bind(reader.ScalarsOf(entry.Key.Text, entry.Value));
            if (!IsName(entry.Key.Text)) context.Add(PhraseIssues.WordListName(entry.Key.At, entry.Key.Text));
            else if (context.Names.Words.IsFirst(entry.Key)) lists.Add(new(entry.Key.Text, phrases, entry.Key.At));
        }
        reader.Done();
        return lists.ToImmutable();
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c == '_');
}
