using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>hazards.yaml</c>, which declares hazards, and the files of packs, which add signals, conditions and scripts.</summary>
internal sealed class HazardsBinder(BindingContext context)
{
    private readonly SortedDictionary<string, Hazard> _hazards = new(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, Hazard> Hazards => _hazards.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public void BindShared(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        foreach (var (name, row) in reader.NamedReaders("hazards"))
        {
            IdShape.ExpectWords(name, context.Names.Hazards.Kind, context.Issues);
            var title = row.RequiredText("title");
            var severity = row.RequiredWord("severity", RuleWords.Severities);
            var playbook = row.RequiredScalar("playbook") is { } script ? context.Names.Playbooks.Resolve(script, context.Issues) : null;
            var signals = Signals(row, null);
            row.Done();
            if (severity is null || playbook is null || !context.Names.Hazards.IsFirst(name)) continue;
            _hazards[name.Text] = new Hazard
            {
                Id = name.Text,
                Title = title,
                Severity = severity.Value,
                Playbook = playbook,
                Signals = [signals],
                At = name.At,
            };
        }
        reader.Done();
    }

    /// <summary>After the shared file: a pack speaks only of hazards that are declared.</summary>
    public void BindPack(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        foreach (var (name, row) in reader.NamedReaders("hazards"))
        {
            var id = context.Names.Hazards.Resolve(name, context.Issues);
            var playbook = row.Scalar("playbook") is { } script ? context.Names.Playbooks.Resolve(script, context.Issues) : null;
            var signals = Signals(row, document.Path.Pack) with { Playbook = playbook };
            row.Done();
            if (id is not null && _hazards.TryGetValue(id, out var hazard)) _hazards[id] = hazard with { Signals = hazard.Signals.Add(signals) };
        }
        reader.Done();
    }

    private HazardSignals Signals(MappingReader row, string? pack)
    {
        var scope = context.ScopeOf(pack);
        return new HazardSignals(pack, PhraseBinder.Bind(row.Scalars("signals")), PhraseBinder.Bind(row.Scalars("not")),
            scope.Conditions(row, "when"), null);
    }
}
