using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>Rules ready to answer.</summary>
internal sealed record CompiledRules(RuleBase Rules, KnowledgeFrames Frames, DecisionProgram Program);
