using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Effects of rules that stand for a path.</summary>
/// <param name="Path">The decisions on the way, the root's first.</param>
/// <param name="Scope">The <c>all</c> around; null: none.</param>
internal abstract record PathEffect(ImmutableArray<PathLink> Path, MemberScope? Scope) : RuleEffect
{
    /// <summary>The decisions on the way, those of the trees before included.</summary>
    protected ImmutableArray<PathLink> Way(TreeCase at)
    {
        if (at.Arrival is not { } arrival) return Path;
        var way = arrival.Path.ToBuilder();
        foreach (var link in Path) way.Add(link with { Before = way.Count == 0 ? null : way[^1] });
        return way.ToImmutable();
    }

    protected TreeEnd Arrived(TreeCase at, WalkResult result, ImmutableArray<PathLink> way) => new()
    {
        Path = way,
        Result = result,
        Marks = Found(at),
    };

    /// <summary>What is found here is found in every <c>all</c> around.</summary>
    protected ImmutableArray<Mark> Found(TreeCase at) => [.. Scope?.FoundEverywhere ?? [], .. at.Arrival?.Found ?? []];

    /// <summary>The innermost <c>all</c>; null: none.</summary>
    protected MemberScope? Around(TreeCase at) => Scope ?? at.Arrival?.Scope;

    /// <summary>Something was stepped over since its member began, here or in a tree before.</summary>
    protected bool Stepped(TreeCase at, ImmutableArray<SteppedOver> here) =>
        (Scope is null && at.Arrival is { Stepped: true }) || here.Any(over => over.Unknown(at));

    /// <summary>In a member the <c>all</c> goes on; outside, whatever comes after the tree.</summary>
    protected TreeEnd Passed(TreeCase at, bool stepped)
    {
        var around = Around(at);
        return new() { LetsThrough = around is null, Marks = around is not null && (stepped || Stepped(at, [])) ? [around.Stepped] : [] };
    }

    /// <summary>Where the live leaves of a node all give the same, it is that; null where they differ.</summary>
    protected TreeEnd? OneOutcome(CompiledDecision node, TreeCase at)
    {
        var way = Way(at);
        if (at.Walker.OneOutcome(node, way.LastOrDefault()) is not { } one) return null;
        return one.End == WalkEnd.Pass ? Passed(at, stepped: true) : Arrived(at, one, [.. way, one.Found[0].Path!]);
    }

    protected static bool PastUnknown(TreeCase at, ImmutableArray<SteppedOver> defaults) =>
        at.Arrival is { PastUnknown: true } || defaults.Any(stepped => stepped.Unknown(at));
}

/// <summary>A leaf.</summary>
/// <param name="Leaf">The leaf.</param>
/// <param name="ByWhen">A condition that holds led to it, no default.</param>
/// <param name="Defaults">What was stepped over before each default on the way.</param>
/// <param name="Path"><inheritdoc cref="PathEffect" path="/param[@name='Path']"/></param>
/// <param name="Scope"><inheritdoc cref="PathEffect" path="/param[@name='Scope']"/></param>
internal sealed record LeafEffect(CompiledLeaf Leaf, bool ByWhen, ImmutableArray<SteppedOver> Defaults, ImmutableArray<PathLink> Path, MemberScope? Scope)
    : PathEffect(Path, Scope)
{
    public override TreeEnd Apply(TreeCase at)
    {
        var (pastUnknown, way) = (PastUnknown(at, Defaults), Way(at));
        return Arrived(at, new(WalkEnd.Done) { Found = [.. Leaf.Causes.Select(cause => new FoundCause(cause, ByWhen, pastUnknown, way.LastOrDefault()))] }, way);
    }
}

/// <summary>A condition that waits for an answer.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Branch">Which branch it opens.</param>
/// <param name="Path"><inheritdoc cref="PathEffect" path="/param[@name='Path']"/></param>
/// <param name="Scope">For a member: that of the <c>all</c> itself.</param>
internal sealed record WaitEffect(CompiledDecision Node, int Branch, ImmutableArray<PathLink> Path, MemberScope? Scope) : PathEffect(Path, Scope)
{
    public override TreeEnd Apply(TreeCase at)
    {
        var way = Way(at);
        return OneOutcome(Node, at)
            ?? Arrived(at, new(WalkEnd.Need) { Needs = [new(at.FirstAskable(Node.Branches[Branch]), Node, Branch, way.LastOrDefault())] }, way);
    }
}

/// <summary>Nothing matched and no default holds.</summary>
/// <param name="Node">Where.</param>
/// <param name="Here">What was stepped over at this node.</param>
/// <param name="Before">What was stepped over before, within the member.</param>
/// <param name="Path"><inheritdoc cref="PathEffect" path="/param[@name='Path']"/></param>
/// <param name="Scope"><inheritdoc cref="PathEffect" path="/param[@name='Scope']"/></param>
internal sealed record DeadEndEffect(CompiledDecision Node, SteppedOver Here, ImmutableArray<SteppedOver> Before, ImmutableArray<PathLink> Path, MemberScope? Scope)
    : PathEffect(Path, Scope)
{
    public override TreeEnd Apply(TreeCase at)
    {
        var stepped = Here.Unknown(at);
        if (stepped && !Node.MayPass)
            return OneOutcome(Node, at) ?? Arrived(at, new(WalkEnd.Rank) { Stepped = true, RankAt = Node }, Way(at));
        return Passed(at, stepped || Stepped(at, Before));
    }
}

/// <summary>The compiled program walks the tree.</summary>
/// <param name="Root">Its root.</param>
internal sealed record WalkEffect(CompiledNode Root) : PathEffect([], null)
{
    public override TreeEnd Apply(TreeCase at)
    {
        var way = Way(at);
        var result = at.Walker.Walk(Root, way.LastOrDefault(), byWhen: false, PastUnknown(at, []));
        return result.End == WalkEnd.Pass ? Passed(at, result.Stepped) : Arrived(at, result, way) with { IsWhole = true };
    }
}
