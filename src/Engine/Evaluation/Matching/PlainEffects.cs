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
    public override TreeEnd Apply(TreeCase at) => new() { Possible = [new(Leaf, null, byWhen: true, pastUnknown: false)] };
}

/// <summary>The case may still find nothing here.</summary>
/// <param name="Member">The member it stands in; null: none, and what comes after the tree is not excluded either.</param>
/// <param name="Over">What may be stepped over on the way, within the member.</param>
internal sealed record MayPassEffect(PossibleMember? Member, ImmutableArray<SteppedOver> Over) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at) => Pass(Member ?? at.Arrival?.Member, MayStep(at, Member, Over));

    /// <summary>Something may be stepped over since the member began, here or in a tree before.</summary>
    public static bool MayStep(TreeCase at, PossibleMember? member, ImmutableArray<SteppedOver> over) =>
        (member is null && at.Arrival is { Stepped: true }) || over.Any(o => o.Unsettled(at));

    public static TreeEnd Pass(PossibleMember? member, bool soft) => new()
    {
        LetsThrough = member is null,
        Marks = member is null ? [] : soft ? [member.Empty, member.Soft] : [member.Empty],
    };
}

/// <summary>The compiled program finds what is not excluded.</summary>
internal sealed record ReadLiveEffect(CompiledNode Root) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at)
    {
        var outcomes = at.Live.Read(Root).Outcomes;
        var end = Outcome.PassOf(outcomes) is { } pass
            ? MayPassEffect.Pass(at.Arrival?.Member, pass.PastUnknown || at.Arrival is { Stepped: true })
            : TreeEnd.Nowhere;
        return end with { Possible = [.. outcomes.Where(o => !o.IsPass)] };
    }
}
