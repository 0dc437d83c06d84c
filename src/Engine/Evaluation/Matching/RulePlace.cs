using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>What holds on the way to a node.</summary>
internal readonly record struct RulePlace
{
    public RulePlace()
    {
    }

    public ImmutableArray<ConditionMatch> When { get; init; } = [];

    public ImmutableArray<Mark> Given { get; init; } = [];

    public ImmutableArray<Mark> Unless { get; init; } = [];

    /// <summary>Rules of a stratum are judged when all before it have fired.</summary>
    public int Stratum { get; init; }

    public RulePlace And(ConditionMatch match) => this with { When = When.Add(match) };

    public RulePlace After(Mark given) => this with { Given = Given.Add(given) };

    public RulePlace Without(Mark unless) => this with { Unless = Unless.Add(unless) };
}
