using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds a <c>categories.yaml</c> of a pack or of a family.</summary>
internal sealed class CategoriesBinder(BindingContext context, BindingScope scope)
{
    private readonly SentenceBinder _sentences = new(context, scope);

    public IEnumerable<Category> Bind(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        var categories = new List<Category>();
        foreach (var (name, row) in reader.NamedReaders("categories"))
        {
            if (Addition.IsOfCategory(row.Mapping) && !context.Names.Categories.IsFirst(name))
            {
                Add(name, row);
                continue;
            }
            IdShape.ExpectKebab(name, context.Names.Categories.Kind, context.Issues);
            if (Bind(name, row) is { } category && context.Names.Categories.IsFirst(name)) categories.Add(category);
        }
        reader.Done();
        return categories;
    }

    private void Add(ScalarNode name, MappingReader row)
    {
        var signals = Signals(row.Reader("signals"));
        row.Allow("note", "notes");
        row.Done();
        if (context.Names.Categories.Resolve(name, context.Issues) is not { } id) return;
        if (!context.MoreSignals.TryGetValue(id, out var more)) context.MoreSignals[id] = more = [];
        more.Add(signals);
    }

    private Category? Bind(ScalarNode name, MappingReader row)
    {
        var title = row.RequiredText("title");
        var group = row.RequiredScalar("group") is { } text ? context.Names.Groups.Resolve(text, context.Issues) : null;
        var severity = row.RequiredWord("severity", RuleWords.Severities);
        var category = new Category
        {
            Id = name.Text,
            Title = title,
            Matter = _sentences.Bind(row, "matter"),
            IsUnreachable = row.Flag("unreachable") ?? false,
            Group = group ?? "",
            Severity = severity ?? Severity.S3,
            Intents = context.Resolve(context.Names.Intents, row.Scalars("intents")),
            Raise = Raise(row.Reader("raise")),
            Signals = Signals(row.Reader("signals")),
            Codes = row.NamedTexts("codes").ToImmutableSortedDictionary(pair => pair.Name.Text, pair => pair.Text.Text, StringComparer.Ordinal),
            At = name.At,
        };
        row.Allow("note", "notes");
        row.Done();
        return group is null || severity is null ? null : category;
    }

    private SeverityRaise? Raise(MappingReader? row)
    {
        if (row is null) return null;
        row.RequiredNode("when");
        var when = scope.Condition(row, "when");
        var severity = row.RequiredWord("severity", RuleWords.Severities);
        row.Done();
        return when is null || severity is null ? null : new SeverityRaise(when, severity.Value);
    }

    private static Signals Signals(MappingReader? row)
    {
        if (row is null) return new Signals([], [], []);
        var signals = new Signals(PhraseBinder.Bind(row.Scalars("strong")), PhraseBinder.Bind(row.Scalars("weak")),
            PhraseBinder.Bind(row.Scalars("not")));
        row.Done();
        return signals;
    }
}
