using DiagnosisEngine.Evaluation;
using Microsoft.Extensions.Logging;
using NRules;

namespace DiagnosisEngine.NRules.Trees;

/// <summary>Compiles each tree, with the gates before it and the trees it goes to, to a session factory of its own: the cost of a session grows with the rules in its network.</summary>
internal sealed class NRulesTreeEngine(NRulesOptions options) : ITreeEngine
{
    private readonly SharedExpressionCompiler _expressions = new();

    public string Name { get; } = $"nrules {typeof(RuleCompiler).Assembly.GetName().Version?.ToString(3)}";

    public ITreeMatcher Prepare(TreeCourse course)
    {
        var rules = course.Trees.SelectMany((tree, at) => tree.Rules.Select(rule => TreeRuleWriter.Write(rule, tree, at)));
        var factory = new RuleCompiler { ExpressionCompiler = _expressions }.Compile(rules);
        foreach (var tree in course.Trees.Where(tree => tree.Decides && tree.Paths > TreeRules.MostPaths))
            options.Logger?.LogInformation("Tree {Tree} has {Paths} paths, more than {Most}: it runs as one rule around the compiled program", tree.Tree, tree.Paths, TreeRules.MostPaths);
        options.OnCompiled?.Invoke(course.Tree, factory);
        return new SessionMatcher(factory);
    }
}
