using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the files of one pack and of its families.</summary>
internal sealed class PackContents(BindingContext context, ImmutableArray<RuleDocument> documents)
{
    /// <param name="pack">The pack without its contents.</param>
    /// <param name="everything">The names a case may use: as a complaint may, those of all packs.</param>
    public RulePack Bind(RulePack pack, BindingScope everything)
    {
        var scope = context.ScopeOf(pack.Id);
        var categories = new CategoriesBinder(context, scope);
        var causes = new CausesBinder(context, scope);
        var trees = new TreeBinder(context, scope);
        var cases = new CasesBinder(context, everything);
        return pack with
        {
            Facts = context.Facts.Values.Where(fact => context.Names.Facts.PackOf(fact.Id) == pack.Id)
                .ToImmutableSortedDictionary(fact => fact.Id, fact => fact, StringComparer.Ordinal),
            Categories = [.. Of(RuleFileKind.Categories).SelectMany(categories.Bind)],
            Causes = Of(RuleFileKind.Causes).SelectMany(causes.Bind).ToImmutableSortedDictionary(cause => cause.Id, cause => cause, StringComparer.Ordinal),
            Trees = Of(RuleFileKind.Tree).Select(trees.Bind).OfType<DecisionTree>().DistinctBy(tree => tree.Id)
                .ToImmutableSortedDictionary(tree => tree.Id, tree => tree, StringComparer.Ordinal),
            Cases = [.. Of(RuleFileKind.Cases).SelectMany(cases.Bind)],
        };
    }

    private IEnumerable<RuleDocument> Of(RuleFileKind kind) => documents.Where(document => document.Path.Kind == kind);
}
