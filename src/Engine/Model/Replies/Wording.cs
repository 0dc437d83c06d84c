namespace DiagnosisEngine.Model;

/// <summary>One way to say a sentence.</summary>
/// <param name="When">Null: always.</param>
/// <param name="Template">The words.</param>
public sealed record Wording(Formula? When, Template Template);
