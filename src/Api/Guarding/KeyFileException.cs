namespace DiagnosisEngine.Api.Guarding;

/// <summary>The file of keys cannot be used; says where and how to mend it, Chinese first.</summary>
internal sealed class KeyFileException(string message) : Exception(message);
