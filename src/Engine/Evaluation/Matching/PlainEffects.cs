using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Only establishes marks.</summary>
internal sealed record MarkEffect(ImmutableArray<Mark> Marks) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at) => new() { Marks = Marks };
}

/// <summary>A leaf that the case does not contradict.</summary>
internal sealed record PossibleEffect(CompiledLeaf Leaf) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at) => new() { Possible = [new(Leaf.Key, Leaf.Causes, null, ByWhen: true, PastUnknown: false)] };
}

/// <summary>The case may still find nothing here.</summary>
/// <param name="Member">The member it stands in; null: none, and what comes after the tree is not excluded either.</param>
/// <param name="Over">What may be stepped over on the way, within the member.</param>
internal sealed record MayPassEffect(PossibleMember? Member, ImmutableArray<SteppedOver> Over) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at) => new()
    {
        LetsThrough = Member is null,
        Marks = Member is null ? [] : Over.Any(over => over.Unsettled(at)) ? [Member.Empty, Member.Soft] : [Member.Empty],
    };
}

/// <summary>The compiled program walks the tree.</summary>
internal sealed record WalkEffect(CompiledNode Root) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at)
    {
        var result = at.Walker.Walk(Root, null, byWhen: false, pastUnknown: false);
        return new() { Result = result, LetsThrough = result.End == WalkEnd.Pass };
    }
}

/// <summary>The compiled program finds what is not excluded.</summary>
internal sealed record ReadLiveEffect(CompiledNode Root) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at)
    {
        var outcomes = at.Live.Read(Root).Outcomes;
        return new() { Possible = [.. outcomes.Where(o => !o.IsPass)], LetsThrough = outcomes.Any(o => o.IsPass) };
    }
}
