using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Gathers causes that are not excluded, beside those that are named anyway.</summary>
internal sealed class CausesInDoubt
{
    // A program has each cause once.
    private readonly HashSet<Cause> _named = new(ReferenceEqualityComparer.Instance);
    private readonly List<Cause> _dangers = [];
    private readonly List<Cause> _others = [];

    public CausesInDoubt(ImmutableArray<FoundCause> found, ImmutableArray<RankedCause> ranked)
    {
        foreach (var one in found) _named.Add(one.Cause);
        foreach (var one in ranked) _named.Add(one.Cause);
    }

    /// <summary>Everything some value of the unknown facts could still give, dangers first.</summary>
    public ImmutableArray<Cause> All => [.. _dangers, .. _others];

    public void Add(TreeOutcome tree)
    {
        foreach (var found in tree.Result.Found) Add(found.Cause);
        foreach (var outcome in tree.Possible)
            foreach (var cause in outcome.Causes)
                Add(cause);
        foreach (var rest in tree.Ranked) Add(rest.Cause);
    }

    private void Add(Cause cause)
    {
        if (_named.Add(cause)) (DangerMarks.IsDanger(cause) ? _dangers : _others).Add(cause);
    }
}
