using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>Rules ready to answer.</summary>
internal sealed record CompiledRules(RuleBase Rules, DecisionProgram Program);
