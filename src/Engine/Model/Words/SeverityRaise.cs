namespace DiagnosisEngine.Model;

/// <summary>A condition that makes a matter graver.</summary>
/// <param name="When">On facts.</param>
/// <param name="Severity">Then it is this.</param>
public sealed record SeverityRaise(Formula When, Severity Severity);
