namespace DiagnosisEngine.Validation;

/// <summary>Finds the one place that stands in a condition's way.</summary>
/// <param name="state">A state of its own, in which nothing is demanded.</param>
internal sealed class PathReasons(PathState state)
{
    /// <param name="demand">That the condition holds.</param>
    /// <param name="links">The way to it, nearest first.</param>
    /// <param name="siblings">How many of them are branches before it in its own node.</param>
    public PathReason WhyNever(Demand demand, IReadOnlyCollection<PathLink> links, int siblings)
    {
        if (!CanBe([demand])) return new(PathReasonKind.Itself, null);
        var before = links.Take(siblings).Reverse().ToList();
        foreach (var link in before)
            if (!CanBe([demand, link.Demand])) return new(PathReasonKind.Sibling, link.At);
        if (!CanBe([demand, .. before.Select(link => link.Demand)]))
            return new(PathReasonKind.Sibling, before.First(link => !IsApart(demand, link.Demand)).At);
        foreach (var link in links.Skip(siblings))
            if (!CanBe([demand, link.Demand])) return new(link.IsGate ? PathReasonKind.Gate : PathReasonKind.Above, link.At);
        return new(PathReasonKind.Above, null);
    }

    /// <param name="miss">That the condition does not hold.</param>
    /// <param name="links">The way to it, nearest first.</param>
    public PathReason WhySure(Demand miss, IReadOnlyCollection<PathLink> links)
    {
        foreach (var link in links)
            if (!CanBe([miss, link.Demand])) return new(link.IsGate ? PathReasonKind.Gate : PathReasonKind.Above, link.At);
        return new(CanBe([miss]) ? PathReasonKind.Above : PathReasonKind.Itself, null);
    }

    /// <summary>The link takes nothing from the demand: all that meets it passes.</summary>
    private bool IsApart(Demand demand, Demand link)
    {
        var mark = state.Mark;
        var apart = state.Add(demand) && state.Mark is var met && state.Add(link) && state.Mark == met;
        state.Undo(mark);
        return apart;
    }

    private bool CanBe(IEnumerable<Demand> demands)
    {
        var mark = state.Mark;
        var possible = demands.All(state.Add) && state.Solve();
        state.Undo(mark);
        return possible;
    }
}
