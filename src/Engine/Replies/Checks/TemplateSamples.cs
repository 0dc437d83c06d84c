using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>What a template may read like: every choice of a slot once, the other slots at their first value.</summary>
internal sealed class TemplateSamples(RuleBase rules)
{
    private readonly TimeZoneInfo _zone = rules.TimeZone;

    private readonly ILookup<string, Value> _figures = (
        from regulation in rules.Regulations.Values
        from version in regulation.Versions
        from article in version.Articles
        from figure in article.Figures
        from value in figure.Table is { } table ? table.Rows.Select(row => row.Value) : [figure.Value!]
        select (figure.Name, value)).ToLookup(p => p.Name, p => p.value, StringComparer.Ordinal);

    public IEnumerable<string> Of(Template template)
    {
        var slots = template.Parts.Select(part => Of(part).DefaultIfEmpty("").ToArray()).ToArray();
        yield return string.Concat(slots.Select(values => values[0]));
        for (var i = 0; i < slots.Length; i++)
            foreach (var value in slots[i].Skip(1))
                yield return string.Concat(slots.Select((values, j) => i == j ? value : values[0]));
    }

    private IEnumerable<string> Of(TemplatePart part) => part.Kind switch
    {
        TemplatePartKind.Plain => [part.Text],
        TemplatePartKind.Fact => rules.Facts.TryGetValue(part.Text, out var fact) ? Of(fact) : [],
        TemplatePartKind.Figure => _figures[part.Text].Select(value => ValueWriter.Display(value, null, _zone)).Distinct(),
        _ => Word(part.Text),
    };

    private IEnumerable<string> Of(FactDefinition fact) => fact.Type switch
    {
        FactType.Choice => fact.Choices.Select(choice => choice.Title),
        FactType.Boolean => [ValueWriter.Display(new BooleanValue(true), fact, _zone), ValueWriter.Display(new BooleanValue(false), fact, _zone)],
        FactType.Number => [ValueWriter.Display(new NumberValue(fact.Range?.Low ?? 1, fact.Unit), fact, _zone)],
        _ => [fact.Title],
    };

    private IEnumerable<string> Word(string word) => word switch
    {
        "category" => rules.Categories.Values.Select(c => c.Title),
        "matter" => rules.Categories.Values.SelectMany(c => c.Matter is { } matter ? matter.Wordings.Select(w => w.Template.Text) : [c.Title]),
        "department" => rules.Departments.Values.Select(d => d.Title),
        "phone" => rules.Departments.Values.Select(d => d.Phone).OfType<string>(),
        "causes" => rules.Causes.Values.Select(c => c.Title),
        _ => [],
    };
}
