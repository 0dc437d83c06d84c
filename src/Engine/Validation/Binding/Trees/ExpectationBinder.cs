using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds what a case expects.</summary>
internal sealed class ExpectationBinder(BindingContext context, BindingScope scope)
{
    private readonly RuleNames _names = context.Names;

    public CaseExpectation Bind(MappingReader row)
    {
        if (row.Has("causes") && row.Has("rank")) context.Add(BindingIssues.AllTogether(row.AtKey("rank")));
        row.Word("status", RuleWords.CaseStatuses);
        var reply = row.Reader("reply");
        var expectation = new CaseExpectation
        {
            Status = row.Text("status"),
            Category = Category(row),
            Hazards = Several(row, "hazards", _names.Hazards),
            Gate = row.Scalar("gate") is { } gate ? Gate(gate) : null,
            Causes = Several(row, "causes", _names.Causes),
            Rank = Several(row, "rank", _names.Causes),
            Question = row.Scalar("question") is { } question ? scope.Fact(question)?.Id : null,
            NotExcluded = Several(row, "not-excluded", _names.Causes),
            Amounts = row.Has("amounts") ? Amounts(row) : null,
            Plan = row.Reader("plan") is { } plan ? Plan(plan) : null,
            ReplySays = Texts(reply, "says"),
            ReplyNeverSays = Texts(reply, "never-says"),
            ReplyCites = reply is null ? null : Several(reply, "cites", _names.Articles),
            ReplyGaps = Texts(reply, "gaps"),
            ReplyChannel = reply is null ? null : One(reply, "channel", _names.Channels),
            Places = ExpectationPlaces.Of(row.Mapping),
        };
        reply?.Done();
        row.Done();
        return expectation;
    }

    // "other" is what is heard when no category is; it needs no declaration.
    private string? Category(MappingReader row) =>
        row.Scalar("category") is { Text: "other" } ? "other" : One(row, "category", _names.Categories);

    private string? One(MappingReader row, string key, NameTable table) => row.Scalar(key) is { } name ? table.Resolve(name, context.Issues) : null;

    private ImmutableArray<string>? Several(MappingReader row, string key, NameTable table) =>
        row.Has(key) ? context.Resolve(table, row.Scalars(key)) : null;

    private static ImmutableArray<string>? Texts(MappingReader? row, string key) => row?.Has(key) == true ? row.Texts(key) : null;

    /// <summary>A gate is named by its tree, or by its family alone when only one pack has such a gate.</summary>
    private string? Gate(ScalarNode name)
    {
        if (_names.Trees.Contains(name.Text)) return name.Text;
        var gates = context.Packs.Values.SelectMany(pack => pack.Gates.Select(gate => $"{pack.Id}/{gate}")).ToList();
        var named = gates.Where(gate => gate.EndsWith("/" + name.Text, StringComparison.Ordinal)).ToList();
        if (named.Count == 1) return named[0];
        if (!_names.Trees.IsIncomplete)
            context.Add(BindingIssues.UnknownName(name.At, new("前置树", "gate"), name.Text, NearestName.Find(name.Text, gates)));
        return null;
    }

    private ImmutableSortedDictionary<string, Value?> Amounts(MappingReader row)
    {
        var amounts = ImmutableSortedDictionary.CreateBuilder<string, Value?>(StringComparer.Ordinal);
        foreach (var (cause, text) in row.NamedTexts("amounts"))
        {
            var id = _names.Causes.Resolve(cause, context.Issues);
            Bilingual? error = null;
            var value = text.Text == "none" ? null : ValueReader.ReadLiteral(text.Text, context.Zone, out error);
            if (error is not null)
                context.Add(BindingIssues.Unreadable(text.At, "amounts", text.Text, error));
            else if (id is not null) amounts[id] = value;
        }
        return amounts.ToImmutable();
    }

    private ImmutableSortedDictionary<string, string> Plan(MappingReader plan)
    {
        var expected = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (One(plan, "department", _names.Departments) is { } department) expected["department"] = department;
        if (plan.Word("severity", RuleWords.Severities) is { } severity) expected["severity"] = severity.ToString();
        foreach (var key in new[] { "respond-by", "resolve-by" })
            if (plan.Text(key) is { } time) expected[key] = time;
        if (plan.Has("escalations")) expected["escalations"] = string.Join(",", context.Resolve(_names.Playbooks, plan.Scalars("escalations")));
        plan.Done();
        return expected.ToImmutable();
    }
}
