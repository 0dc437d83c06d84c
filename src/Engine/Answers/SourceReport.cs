namespace DiagnosisEngine.Answers;

/// <summary>How a fact source fared.</summary>
/// <param name="System">Its name.</param>
/// <param name="Status">ok, failed, timeout, unregistered.</param>
/// <param name="ElapsedMs">Milliseconds it took; 0 when it was not called.</param>
public sealed record SourceReport(string System, string Status, long ElapsedMs);
