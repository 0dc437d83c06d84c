using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Binds the files of vocabularies in two passes: first every fact with its type, since formulas anywhere need those,
/// then the formulas of computed facts.
/// </summary>
internal sealed class VocabularyBinder(BindingContext context)
{
    private readonly List<(FactDefinition Fact, string Pack, ImmutableArray<ScalarNode> From)> _computed = [];

    public void BindDefinitions(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        var binder = new FactBinder(context);
        foreach (var (name, row) in reader.NamedReaders("facts"))
        {
            var fact = binder.Bind(name, row, out var from);
            if (fact is null || !context.Names.Facts.IsFirst(name)) continue;
            context.Facts[fact.Id] = fact;
            if (!from.IsEmpty) _computed.Add((fact, document.Path.Pack!, from));
        }
        reader.Done();
    }

    /// <summary>After all facts and figures are known.</summary>
    public void BindFormulas()
    {
        var scopes = _computed.Select(c => c.Pack).Distinct().ToDictionary(pack => pack, context.ScopeOf, StringComparer.Ordinal);
        foreach (var (fact, pack, from) in _computed)
        {
            var formulas = from.Select(text => scopes[pack].Value(text, fact.Type, fact.Unit, fact.Many)!).Where(formula => formula is not null);
            context.Facts[fact.Id] = fact with { From = [.. formulas] };
        }
        new ComputedFactRounds(context).Report();
    }
}
