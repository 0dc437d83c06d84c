using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Weighs the ways an answer may decide at the node that waits for it.</summary>
internal sealed class PathWeights(LiveReader live, Func<int, string> factId)
{
    public OpenQuestion Of(OpenPath path)
    {
        var (parts, weighed) = Parts(path.Node);
        var entered = parts.Where(p => p.Branch == path.Branch).Sum(p => p.Weight);
        var (arriving, allWeighed) = Arriving(path.Path);
        weighed &= allWeighed;
        if (path.Node is CompiledAll) return new(path.Fact, [entered, weighed ? Math.Max(0, 1 - entered) : 1], arriving, weighed);
        if (path.Node.Source is Model.AskNode ask && ask.Fact == factId(path.Fact)) return new(path.Fact, [.. parts.Select(p => p.Weight)], arriving, weighed);
        // Cases that belong to a branch that was stepped over are none the wiser for the answer.
        var before = parts.Where(p => p.Branch >= 0 && p.Branch < path.Branch).Sum(p => p.Weight);
        var all = parts.Sum(p => p.Weight);
        return new(path.Fact, [entered, Math.Max(0, all - before - entered)], all > 0 ? arriving * (all - before) / all : 0, weighed);
    }

    /// <summary>The part of all cases that come to the end of a path: the others belong to what was stepped over on the way.</summary>
    private (double Part, bool Weighed) Arriving(PathLink? path)
    {
        if (path is null) return (1, true);
        var (before, weighed) = Arriving(path.Before);
        if (path.Node is CompiledAll) return (before, weighed);
        var (parts, here) = Parts(path.Node);
        var all = parts.Sum(p => p.Weight);
        return (all > 0 ? before * parts.Where(p => p.Branch == path.Branch).Sum(p => p.Weight) / all : 0, weighed && here);
    }

    /// <summary>The weight behind each branch of a node; where a share is missing, live outcomes count equally.</summary>
    private ((int Branch, double Weight)[] Parts, bool Weighed) Parts(CompiledDecision node)
    {
        var parts = live.Read(node).Parts;
        var weighed = parts.All(part => !double.IsNaN(part.Weight));
        return ([.. parts.Select(part => (part.Branch, weighed ? part.Weight : part.Outcomes))], weighed);
    }
}
