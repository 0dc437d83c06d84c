using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the steps of a playbook.</summary>
internal sealed class StepBinder(BindingContext context, BindingScope scope)
{
    private static readonly string[] Kinds = ["say", "do", "ask"];

    public ImmutableArray<PlaybookStep> Bind(MappingReader playbook)
    {
        var rows = playbook.RequiredReaders("steps");
        var ids = new NameTable(new Bilingual("步骤", "step"));
        foreach (var row in rows)
            if (row.Scalar("id") is { } id) ids.Declare(id.Text, id.At, null, context.Issues);
        return [.. rows.Select(row => Step(row, ids)!).Where(step => step is not null)];
    }

    private PlaybookStep? Step(MappingReader row, NameTable ids)
    {
        var written = Kinds.Where(row.Has).ToList();
        if (written.Count == 0) context.Add(BindingIssues.StepWithout(row.At));
        if (written.Count > 1) context.Add(BindingIssues.StepWithSeveral(row.AtKey(written[1]), written));
        var sentences = new SentenceBinder(context, scope);
        var step = new PlaybookStep
        {
            Id = row.Text("id"),
            Kind = row.Has("ask") ? StepKind.Ask : row.Has("do") ? StepKind.Do : StepKind.Say,
            Text = sentences.Bind(row, row.Has("ask") ? "text" : row.Has("do") ? "do" : "say"),
            Facts = [.. row.Scalars("ask").Select(name => scope.Fact(name)?.Id!).Where(id => id is not null)],
            Evidence = row.Texts("evidence"),
            Who = context.Resolve(context.Names.Departments, row.Scalars("who")),
            Within = DeadlineReader.Read(row, "within", context, scope),
            After = After(row.Scalar("after"), ids),
            When = scope.Condition(row, "when"),
            At = row.At,
        };
        row.Allow("note", "notes");
        row.Done();
        return written.Count == 1 ? step : null;
    }

    private string After(ScalarNode? name, NameTable ids)
    {
        if (name is null) return "received";
        if (name.Text is "received" or "previous" || ids.Contains(name.Text)) return name.Text;
        if (scope.Facts.TryGetValue(name.Text, out var fact))
        {
            if (fact.Type != FactType.DateTime) context.Add(BindingIssues.NotAnEvent(name.At, "after", name.Text));
            return name.Text;
        }
        if (!context.Names.Facts.IsIncomplete)
            context.Add(BindingIssues.UnknownAfter(name.At, name.Text,
                NearestName.Find(name.Text, [.. ids.All, "received", "previous", .. scope.Facts.Values.Where(f => f.Type == FactType.DateTime).Select(f => f.Id)])));
        return "received";
    }
}
