using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the <c>causes.yaml</c> of a family.</summary>
internal sealed class CausesBinder(BindingContext context, BindingScope scope)
{
    private readonly SentenceBinder _sentences = new(context, scope);

    public IEnumerable<Cause> Bind(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        var causes = new List<Cause>();
        foreach (var (name, row) in reader.NamedReaders("causes"))
        {
            IdShape.ExpectKebab(name, context.Names.Causes.Kind, context.Issues);
            if (Bind(name, row) is { } cause && context.Names.Causes.IsFirst(name)) causes.Add(cause);
        }
        reader.Done();
        return causes;
    }

    private Cause? Bind(ScalarNode name, MappingReader row)
    {
        var title = row.RequiredText("title");
        var severity = row.RequiredWord("severity", RuleWords.Severities);
        var isVisit = row.Word("kind", RuleWords.CauseKinds) ?? false;
        var cause = new Cause
        {
            Id = name.Text,
            Title = title,
            Severity = severity ?? Severity.S3,
            Knowledge = context.Names.Knowledge.Read(row, context, isVisit),
            Departments = context.Resolve(context.Names.Departments, row.Scalars("department")),
            Liable = row.Word("liable", RuleWords.Liabilities) ?? Liability.Pending,
            LiableAt = row.Scalar("liable")?.At ?? SourceSpan.None,
            IsVisit = isVisit,
            RespondWithin = DeadlineReader.Read(row, "respond-within", context, scope),
            ResolveWithin = DeadlineReader.Read(row, "resolve-within", context, scope),
            ExpectedEnd = [.. row.Scalars("expected-end").Select(fact => scope.Event(fact, "expected-end")).OfType<string>()],
            TellsOnward = row.Flag("onward") ?? false,
            Refusal = row.Flag("refusal") ?? false,
            Found = _sentences.Bind(row, "found"),
            WeDo = _sentences.Bind(row, "we-do"),
            YouCanDo = _sentences.Bind(row, "you-can-do"),
            Basis = [.. row.Readers("basis").Select(entry => Basis(entry)!).Where(entry => entry is not null)],
            Playbook = row.Scalar("playbook") is { } playbook ? context.Names.Playbooks.Resolve(playbook, context.Issues) : null,
            NeverSay = PhraseBinder.Bind(row.Scalars("never-say")),
            Dimensions = row.NamedTexts("dimensions").ToImmutableSortedDictionary(pair => pair.Name.Text, pair => pair.Text.Text, StringComparer.Ordinal),
            At = name.At,
        };
        row.Allow("note", "notes");
        row.Done();
        return severity is null ? null : cause;
    }

    private BasisEntry? Basis(MappingReader entry)
    {
        var article = entry.RequiredScalar("article");
        entry.RequiredNode("text");
        var text = _sentences.Bind(entry, "text");
        entry.Done();
        if (article is null || text is null) return null;
        if (article.Text.Split('/') is not [{ Length: > 0 } regulation, { Length: > 0 } id])
        {
            context.Add(BindingIssues.NotAnArticle(article.At, article.Text));
            return null;
        }
        return context.Names.Articles.Resolve(article, context.Issues) is null ? null : new BasisEntry(regulation, id, text, article.At);
    }
}
