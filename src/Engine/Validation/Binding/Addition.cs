using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Validation;

/// <summary>What a folder laid over rules adds to something the rules have: the name again, and nothing but the one key that may grow.</summary>
internal static class Addition
{
    /// <summary>Signals of a category.</summary>
    public static bool IsOfCategory(DocumentNode? content) => HasOnly(content, "signals", "note", "notes");

    /// <summary>Systems of a pack.</summary>
    public static bool IsOfPack(RuleDocument document) => HasOnly(document.Root, "systems", "id", "note", "notes");

    private static bool HasOnly(DocumentNode? content, string grows, params string[] beside) =>
        content is MappingNode mapping && mapping.Entries.Any(entry => entry.Key.Text == grows)
        && mapping.Entries.All(entry => entry.Key.Text == grows || beside.Contains(entry.Key.Text));
}
