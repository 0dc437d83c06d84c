using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Tells whether the branches of an <c>ask</c> name every value its fact can take, none included where it may be.</summary>
internal sealed class FactCoverage(FigureSettings settings, TimeZoneInfo zone)
{
    private readonly FactTrials _trials = new(settings, zone);

    /// <summary>False also where it cannot be told.</summary>
    public bool Covers(FactDefinition fact, ImmutableArray<Branch> branches)
    {
        var tests = branches.Select(branch => branch.When).OfType<Formula>().ToList();
        return _trials.Run(fact, tests) is { } run && run.All(trial => trial.Holds.Contains(true) || trial.IsBetweenCounts(fact, run));
    }
}
