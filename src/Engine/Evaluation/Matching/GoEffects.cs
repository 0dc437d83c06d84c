using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>A path that goes to another tree.</summary>
/// <param name="To">The tree.</param>
/// <param name="Defaults">What was stepped over before each default on the way.</param>
/// <param name="Before">What was stepped over before, within the member.</param>
/// <param name="Path"><inheritdoc cref="PathEffect" path="/param[@name='Path']"/></param>
/// <param name="Scope"><inheritdoc cref="PathEffect" path="/param[@name='Scope']"/></param>
internal sealed record GoEffect(TreeRules To, ImmutableArray<SteppedOver> Defaults, ImmutableArray<SteppedOver> Before, ImmutableArray<PathLink> Path, MemberScope? Scope)
    : PathEffect(Path, Scope)
{
    public override TreeEnd Apply(TreeCase at) => at.Go(To, new(at)
    {
        Path = Way(at),
        PastUnknown = PastUnknown(at, Defaults),
        Stepped = Stepped(at, Before),
        Scope = Around(at),
        Found = Found(at),
    });
}

/// <summary>A path to another tree that the case does not contradict.</summary>
/// <param name="To">The tree.</param>
/// <param name="Member"><inheritdoc cref="MayPassEffect" path="/param[@name='Member']"/></param>
/// <param name="Over"><inheritdoc cref="MayPassEffect" path="/param[@name='Over']"/></param>
internal sealed record MayGoEffect(TreeRules To, PossibleMember? Member, ImmutableArray<SteppedOver> Over) : RuleEffect
{
    public override TreeEnd Apply(TreeCase at) => at.Go(To, new(at)
    {
        Stepped = MayPassEffect.MayStep(at, Member, Over),
        Member = Member ?? at.Arrival?.Member,
    });
}
