using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>An escalation that holds.</summary>
/// <param name="Playbook">The playbook's id.</param>
/// <param name="Title">What people read.</param>
/// <param name="RaisedTo">The severity it raises to; null: it raises none.</param>
public sealed record Escalation(string Playbook, string Title, Severity? RaisedTo);
