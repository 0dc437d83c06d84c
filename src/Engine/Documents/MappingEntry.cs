namespace DiagnosisEngine.Documents;

/// <summary>One key with its value.</summary>
internal sealed record MappingEntry(ScalarNode Key, DocumentNode Value);
