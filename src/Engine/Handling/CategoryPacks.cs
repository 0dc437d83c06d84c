using System.Collections.Frozen;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Which pack a category belongs to.</summary>
internal sealed class CategoryPacks(RuleBase rules)
{
    private readonly FrozenDictionary<string, string> _packs = (
        from pack in rules.Packs.Values
        from category in pack.Categories
        group pack.Id by category.Id).ToFrozenDictionary(packs => packs.Key, packs => packs.First(), StringComparer.Ordinal);

    /// <summary>The pack's id; null: no category, or one of no pack.</summary>
    public string? Of(Category? category) => category is null ? null : _packs.GetValueOrDefault(category.Id);
}
