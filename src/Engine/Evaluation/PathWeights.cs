using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Weighs the ways an answer may decide at the node that waits for it.</summary>
internal sealed class PathWeights(LiveReader live, Func<int, string> factId)
{
    public ImmutableArray<double> Of(OpenPath path)
    {
        var groups = live.Read(path.Node).Groups;
        var weighed = groups.All(g => g.Weight is not null);
        var parts = groups.Select(g => (g.Group.Branch, Weight: weighed ? g.Weight!.Value : g.Group.Outcomes.Length)).ToArray();
        var entered = parts.Where(p => p.Branch == path.Branch).Sum(p => p.Weight);
        if (path.Node is CompiledAll) return [entered, weighed ? Math.Max(0, 1 - entered) : 1];
        if (path.Node.Source is Model.AskNode ask && ask.Fact == factId(path.Fact)) return [.. parts.Select(p => p.Weight)];
        return [entered, parts.Where(p => p.Branch != path.Branch).Sum(p => p.Weight)];
    }
}
