using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Time limits that an author listed by case, as the rows of a figure: the one place where a limit may differ by a fact.</summary>
internal static class DeadlineCases
{
    private const string Open = "…";

    private static readonly char[] Signs = [' ', '(', ')', '=', '<', '>', '!', ','];

    /// <summary>The fact that the conditions name, and a row for each of its answers, in the notation of a figure.</summary>
    public static string Rows(SequenceNode cases, BindingContext context, BindingScope scope)
    {
        var limits = cases.Items.Select(node => Limit(node, context)).ToList();
        var fact = cases.Items.OfType<MappingNode>().SelectMany(one => one.Entries).Where(entry => entry.Key.Text == "when" && entry.Value is ScalarNode)
            .SelectMany(entry => ((ScalarNode)entry.Value).Text.Split(Signs)).Select(word => scope.Facts.GetValueOrDefault(word)).FirstOrDefault(known => known is not null);
        var answers = fact switch
        {
            null => ["答案一", "答案二"],
            { Type: FactType.Boolean } => ["\"true\"", "\"false\""],
            { Type: FactType.Choice } => fact.Choices.Select(choice => choice.Key).ToList(),
            _ => ["\"< 界限\"", "\">= 界限\""],
        };
        return $"on: {fact?.Id ?? "事实"}, rows: {{ {string.Join(", ", answers.Select((answer, row) => $"{answer}: {limits.ElementAtOrDefault(row) ?? Open}"))} }}";
    }

    /// <summary>A limit as it is written out, or what its figure comes to everywhere.</summary>
    private static string? Limit(DocumentNode node, BindingContext context)
    {
        var text = node switch
        {
            ScalarNode scalar => scalar.Text,
            MappingNode one => one.Entries.Where(entry => entry.Key.Text != "when").Select(entry => (entry.Value as ScalarNode)?.Text).FirstOrDefault(),
            _ => null,
        };
        if (text is not ['$', .. var figure]) return text;
        return context.Figures.TryGetValue(figure, out var set) && set.Select(one => one.Value).Distinct().ToList() is [{ } value] ? ValueWriter.Notation(value) : null;
    }
}
