using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Explanations;

/// <summary>A diagnosis explained. The steps to each concluded cause, with file, line and facts, are <see cref="RankedCause.Because"/>.</summary>
public sealed record Explanation
{
    /// <summary>For people, in Chinese. The back office reads where each step is written and why each other cause was left; the front line what to say.</summary>
    public required string Text { get; init; }

    /// <summary>Every cause of the trees that was not concluded, in written order.</summary>
    public ImmutableArray<WhyNot> WhyNot { get; init; } = [];

    /// <summary>The smallest sets of changed answers that flip the concluded causes, all of one size; empty: none, nothing is concluded, or none was found in time.</summary>
    public ImmutableArray<AnswerFlip> Flips { get; init; } = [];

    /// <summary>No smaller set than those in <see cref="Flips"/> exists; where that is empty, none at all.</summary>
    public bool FlipsAreExact { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
