using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>A condition that a case was asked for, and what it said.</summary>
/// <param name="Branch">Whose condition it is.</param>
/// <param name="Standing">How it stands.</param>
internal readonly record struct ReadCondition(CompiledBranch Branch, Standing Standing);
