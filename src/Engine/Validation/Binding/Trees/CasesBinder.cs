using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the <c>cases.yaml</c> of a family. A case may give facts of any pack, as a complaint may.</summary>
internal sealed class CasesBinder(BindingContext context, BindingScope scope)
{
    // A case dated by its day alone is taken to come in at noon.
    private static readonly TimeOnly Noon = new(12, 0);

    private readonly ExpectationBinder _expectations = new(context, scope);

    public IEnumerable<RuleCase> Bind(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        var given = Given(reader);
        var names = new NameTable(new("案例", "case"));
        var cases = reader.RequiredReaders("cases").Select(row => Bind(row, given with { Tree = $"{document.Path.Pack}/{document.Path.Family}" }, names)).ToList();
        reader.Done();
        return cases;
    }

    /// <summary>What holds for every case of the file, as a case that expects nothing.</summary>
    private RuleCase Given(MappingReader reader) => new()
    {
        Name = "",
        Tree = "",
        At = Moment(Common(reader, "at")),
        Place = Common(reader, "place") is { } place ? context.Names.Regions.Resolve(place, context.Issues) : null,
        Facts = Facts(reader, "given"),
        Expect = new CaseExpectation(),
    };

    private static ScalarNode? Common(MappingReader reader, string key) =>
        (reader.Node("given") as MappingNode)?.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value as ScalarNode;

    private RuleCase Bind(MappingReader row, RuleCase given, NameTable names)
    {
        var name = row.RequiredScalar("name");
        if (name is not null) names.Declare(name.Text, name.At, null, context.Issues);
        var expect = row.RequiredReader("expect");
        var result = new RuleCase
        {
            Name = name?.Text ?? "",
            Tree = given.Tree,
            Text = row.Text("text"),
            At = Moment(row.Scalar("at")) ?? given.At,
            Place = row.Scalar("place") is { } place ? context.Names.Regions.Resolve(place, context.Issues) : given.Place,
            Facts = given.Facts.SetItems(Facts(row, "facts")),
            Expect = expect is null ? new CaseExpectation() : _expectations.Bind(expect),
            Acknowledged = context.Resolve(context.Names.Hazards, row.Scalars("acknowledged")),
            Cause = row.Scalar("cause") is { } cause ? context.Names.Causes.Resolve(cause, context.Issues) : null,
            Todo = row.Text("todo"),
            Span = name?.At ?? row.At,
        };
        row.Allow("note", "notes");
        row.Done();
        return result;
    }

    private DateTimeOffset? Moment(ScalarNode? text)
    {
        if (text is null) return null;
        switch (ValueReader.ReadLiteral(text.Text, context.Zone, out var error))
        {
            case DateTimeValue moment: return moment.At;
            case DateValue day:
                var noon = day.Date.ToDateTime(Noon);
                return new DateTimeOffset(noon, context.Zone.GetUtcOffset(noon));
            default:
                context.Add(BindingIssues.Unreadable(text.At, "at", text.Text,
                    error ?? new("请写时刻，例如 2026-01-15T20:00。", "write a moment, such as 2026-01-15T20:00")));
                return null;
        }
    }

    private ImmutableSortedDictionary<string, CaseFact> Facts(MappingReader reader, string key)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, CaseFact>(StringComparer.Ordinal);
        foreach (var entry in reader.Named(key).Where(entry => key != "given" || entry.Key.Text is not ("at" or "place")))
            if (scope.Fact(entry.Key) is { } fact && Fact(fact, reader, entry) is { } value) facts[fact.Id] = value;
        return facts.ToImmutable();
    }

    private CaseFact? Fact(FactDefinition fact, MappingReader reader, MappingEntry entry)
    {
        if (entry.Value is ScalarNode { Text: "unknown" }) return new CaseFact(null, IsUnknowable: true);
        if (entry.Value is ScalarNode { Text: "unknown-to-all" }) return new CaseFact(null, IsUnknowable: true) { IsUnknowableToAll = true };
        if (entry.Value is ScalarNode { Text: "none" } && fact.NoneTitle is not null) return new CaseFact(null);
        var texts = reader.ScalarsOf(entry.Key.Text, entry.Value);
        if (texts.IsEmpty && entry.Value is not SequenceNode) return null;
        var value = ValueReader.ReadFact([.. texts.Select(text => text.Text)], fact, context.Zone, out var error);
        if (value is not null) return new CaseFact(value);
        if (context.Names.Facts.IsDoubled(fact.Id)) return null;
        context.Add(BindingIssues.ValueNotOfFact(entry.Value.At, fact.Id, string.Join(", ", texts.Select(text => text.Text)),
            error ?? new("请按词汇表里的类型写。", "write it as its type in the vocabulary asks")));
        return null;
    }
}
