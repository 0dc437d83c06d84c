namespace DiagnosisEngine.Model;

/// <summary>Free text: a ticket number, a name. Compared character by character.</summary>
/// <param name="Text">As given.</param>
public sealed record TextValue(string Text) : Value;
