using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>heard</c>: a list of phrases that hold the value, or phrases by answer.</summary>
internal sealed class HeardBinder(BindingContext context, FactDefinition fact)
{
    private bool HasAnswers => fact.Type is FactType.Boolean or FactType.Choice;

    public ImmutableArray<HeardPhrases> Bind(MappingReader row)
    {
        if (row.Node("heard") is not { } node) return [];
        if (node is not MappingNode)
        {
            var texts = row.Scalars("heard");
            if (!HasAnswers) return [new HeardPhrases(null, PhraseBinder.BindWithValue(texts, fact.Id, context))];
            // Bare phrases do not say which answer they give. A choice without choices has none to offer, and is told where they are missing.
            if (Answers() is [var first, ..]) context.Add(BindingIssues.HeardWithoutAnswer(node.At, fact.Id, first, texts.FirstOrDefault()?.Text ?? ""));
            return [];
        }
        var heard = ImmutableArray.CreateBuilder<HeardPhrases>();
        foreach (var entry in row.Named("heard"))
            if (Answer(row, entry) is { } phrases) heard.Add(phrases);
        return heard.ToImmutable();
    }

    private HeardPhrases? Answer(MappingReader row, MappingEntry entry)
    {
        var texts = row.ScalarsOf(entry.Key.Text, entry.Value);
        var answers = Answers();
        if (!answers.Contains(entry.Key.Text))
        {
            context.Add(BindingIssues.HeardNoAnswer(entry.Key.At, fact.Id, entry.Key.Text, NearestName.Find(entry.Key.Text, answers), answers));
            return null;
        }
        return entry.Key.Text == "{}"
            ? new HeardPhrases(null, PhraseBinder.BindWithValue(texts, fact.Id, context))
            : new HeardPhrases(entry.Key.Text, PhraseBinder.Bind(texts));
    }

    private List<string> Answers()
    {
        List<string> answers = fact.Type switch
        {
            FactType.Boolean => ["true", "false"],
            FactType.Choice => [.. fact.Choices.Select(choice => choice.Key)],
            _ => ["{}"],
        };
        if (fact.NoneTitle is not null) answers.Add("none");
        return answers;
    }
}
