using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>What a complaint may be about: a tree with the gates before it, or a category without a tree, of which gates alone may speak.</summary>
/// <param name="Tree">The tree's id; null: none is written or none answers yet.</param>
/// <param name="Category">Set exactly when there is no tree.</param>
internal readonly record struct Subject(string? Tree, Category? Category)
{
    public static Subject Of(string tree) => new(tree, null);

    public static Subject Of(Category category) => new(null, category);
}
