using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Every way of every tree, from the gates before it to its leaves: what no case can come to, what none can miss, where one is left alone.</summary>
/// <param name="steps">How much work one tree may take.</param>
internal sealed class PathCheck(long steps = PathCheck.Steps) : IRuleCheck
{
    /// <summary>Measured: enough for any tree of ten thousand nodes that people wrote, and spent in about half a second.</summary>
    public const long Steps = 4_000_000;

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var findings = Find(rules);
        foreach (var tree in rules.Trees.Values) new PathReport(findings, rules.TimeZone).Write(tree, issues);
    }

    public PathFindings Find(RuleBase rules)
    {
        var findings = new PathFindings();
        var worlds = new FigureWorlds(rules);
        foreach (var tree in rules.Trees.Values.Where(tree => tree.Disabled is null && (tree.IsGate || !tree.Handles.IsEmpty)))
        {
            var gates = tree.IsGate ? [] : rules.Trees.Values.Where(gate => Precedes(rules, gate, tree)).ToList();
            var formulas = gates.SelectMany(gate => Reached(rules, gate)).Concat(Reached(rules, tree)).Distinct().SelectMany(TreeWalk.Nodes).OfType<DecidingNode>()
                .SelectMany(node => node.Branches).Select(branch => branch.When).OfType<Formula>().ToList();
            var budget = new PathBudget(steps);
            foreach (var world in worlds.Of(formulas.SelectMany(formula => ExpressionWalk.Figures(formula.Root))))
                new PathWalker(rules, findings, new PathVariables(rules.Facts, world, formulas), budget).Walk(tree, gates);
            if (budget.IsSpent) findings.Unfinished.Add(tree.Id);
        }
        return findings;
    }

    private static bool Precedes(RuleBase rules, DecisionTree gate, DecisionTree tree) => gate.IsGate && gate.IsInUse && gate.Id != tree.Id
        && gate.Handles.Any(handled => tree.Handles.Contains(handled) || tree.Handles.Any(category => rules.Categories.GetValueOrDefault(category)?.Group == handled));

    /// <summary>The tree and those it goes on to.</summary>
    private static IEnumerable<DecisionTree> Reached(RuleBase rules, DecisionTree tree)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { tree.Id };
        var open = new Stack<DecisionTree>([tree]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var go in TreeWalk.Nodes(next).OfType<GoNode>())
                if (!next.Parts.ContainsKey(go.Target) && rules.Trees.TryGetValue(go.Target, out var other) && seen.Add(other.Id)) open.Push(other);
        }
    }
}
