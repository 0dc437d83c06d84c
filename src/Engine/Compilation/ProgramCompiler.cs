using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>Compiles every tree of a rule base.</summary>
internal static class ProgramCompiler
{
    /// <summary>A program to be walked only when no error was added.</summary>
    public static DecisionProgram Compile(RuleBase rules, KnowledgeFrames frames, ICollection<Issue> issues)
    {
        var nodes = new NodeCompiler(rules, frames, issues);
        return new(frames, rules.Trees.Values.Select(tree => new CompiledTree(
            tree,
            nodes.Compile(tree.Root, new NodePlace(tree, Inherits: true, MayPass: false)),
            tree.IsGate ? nodes.Compile(tree.Root, new NodePlace(tree, Inherits: true, MayPass: true)) : null)).ToList());
    }
}
