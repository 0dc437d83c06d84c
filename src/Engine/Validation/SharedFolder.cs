using System.Collections.Immutable;

namespace DiagnosisEngine.Validation;

/// <summary>The lists that all packs share; a folder that is laid over rules has none.</summary>
internal static class SharedFolder
{
    private static readonly RuleFileKind[] Lists = [RuleFileKind.Groups, RuleFileKind.Intents, RuleFileKind.Departments, RuleFileKind.Regions];

    /// <summary>A document to tell it at, where categories need those lists and every one of them is missing: the rules were not given. Else null.</summary>
    public static RuleDocument? Missing(ImmutableArray<RuleDocument> documents, ImmutableArray<RuleFilePath> unreadable)
    {
        var kinds = documents.Select(document => document.Path).Concat(unreadable).Select(path => path.Kind).ToHashSet();
        return kinds.Overlaps(Lists) || !kinds.Contains(RuleFileKind.Categories) ? null : documents.FirstOrDefault();
    }
}
