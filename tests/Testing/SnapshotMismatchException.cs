namespace DiagnosisEngine.Testing;

/// <summary>A text differs from the one kept beside its test.</summary>
public sealed class SnapshotMismatchException(string message) : Exception(message);
