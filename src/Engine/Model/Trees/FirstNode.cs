namespace DiagnosisEngine.Model;

/// <summary><c>first</c>: the first branch that holds is entered, for good.</summary>
public sealed record FirstNode : DecidingNode;
