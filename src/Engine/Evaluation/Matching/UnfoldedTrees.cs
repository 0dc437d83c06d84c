using System.Collections.Concurrent;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Trees as rules, each unfolded once, whatever courses and other trees lead to it. Thread-safe.</summary>
internal sealed class UnfoldedTrees
{
    private readonly ConcurrentDictionary<(string Tree, CompiledNode Root, bool Decides), Lazy<TreeRules>> _rules = new();

    /// <param name="tree">The tree's id.</param>
    /// <param name="root">Its root, as it stands in its part: what ends the case in a tree of its own lets it pass in a gate or a member of <c>all</c>.</param>
    /// <param name="decides">The rules that decide; else those of what is not excluded.</param>
    public TreeRules Of(string tree, CompiledNode root, bool decides) => _rules.GetOrAdd((tree, root, decides), _ => new(() => decides
        ? PathUnfolder.Unfold(tree, root, this)
        : PossibleUnfolder.Unfold(tree, root, this))).Value;
}
