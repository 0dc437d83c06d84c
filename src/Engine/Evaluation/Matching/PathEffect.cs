using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Effects of rules that stand for a path.</summary>
/// <param name="Path">The decisions on the way, the root's first.</param>
/// <param name="Scope">The <c>all</c> around; null: none.</param>
internal abstract record PathEffect(ImmutableArray<PathLink> Path, MemberScope? Scope) : RuleEffect
{
    protected PathLink? Last => Path.IsEmpty ? null : Path[^1];

    protected TreeEnd Arrived(WalkResult result, ImmutableArray<PathLink> path) =>
        new() { Path = path, Result = result, Marks = Scope?.FoundEverywhere ?? [] };

    /// <summary>In a member the <c>all</c> goes on; outside, whatever comes after the tree.</summary>
    protected TreeEnd Passed(bool stepped) => new()
    {
        LetsThrough = Scope is null,
        Marks = stepped && Scope is not null ? [Scope.Stepped] : [],
    };

    /// <summary>Where the live leaves of a node all give the same, it is that; null where they differ.</summary>
    protected TreeEnd? OneOutcome(CompiledDecision node, TreeCase at)
    {
        if (at.Walker.OneOutcome(node, Last) is not { } one) return null;
        return one.End == WalkEnd.Pass ? Passed(stepped: true) : Arrived(one, [.. Path, one.Found[0].Path!]);
    }
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
        var pastUnknown = Defaults.Any(stepped => stepped.Unknown(at));
        return Arrived(new(WalkEnd.Done) { Found = [.. Leaf.Causes.Select(cause => new FoundCause(cause, ByWhen, pastUnknown, Last))] }, Path);
    }
}

/// <summary>A condition that waits for an answer.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Branch">Which branch it opens.</param>
/// <param name="Path"><inheritdoc cref="PathEffect" path="/param[@name='Path']"/></param>
/// <param name="Scope">For a member: that of the <c>all</c> itself.</param>
internal sealed record WaitEffect(CompiledDecision Node, int Branch, ImmutableArray<PathLink> Path, MemberScope? Scope) : PathEffect(Path, Scope)
{
    public override TreeEnd Apply(TreeCase at) => OneOutcome(Node, at)
        ?? Arrived(new(WalkEnd.Need) { Needs = [new(at.FirstAskable(Node.Branches[Branch]), Node, Branch, Last)] }, Path);
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
            return OneOutcome(Node, at) ?? Arrived(new(WalkEnd.Rank) { Stepped = true, RankAt = Node }, Path);
        return Passed(stepped || Before.Any(before => before.Unknown(at)));
    }
}
