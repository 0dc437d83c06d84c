using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>What a rule asks of the conditions of its tree.</summary>
/// <param name="Conditions">Numbers of conditions in <see cref="TreeRules.Conditions"/>.</param>
/// <param name="Accepted">The states that will do.</param>
/// <param name="Each">All of the conditions must be in such a state; else one is enough.</param>
public sealed record ConditionMatch(ImmutableArray<int> Conditions, Truths Accepted, bool Each)
{
    internal static ConditionMatch One(int condition, Truths accepted) => new([condition], accepted, Each: true);

    internal static ConditionMatch Any(IEnumerable<int> conditions, Truths accepted) => new([.. conditions], accepted, Each: false);

    internal static ConditionMatch All(IEnumerable<int> conditions, Truths accepted) => new([.. conditions], accepted, Each: true);
}
