using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>A condition and the node behind it.</summary>
internal sealed class CompiledBranch
{
    /// <summary>Tells it apart in its program.</summary>
    public required int Number { get; init; }

    /// <summary>As written.</summary>
    public required Branch Source { get; init; }

    /// <summary>Null: always entered.</summary>
    public required CompiledFormula? When { get; init; }

    /// <summary>What it explains of a total; null: nothing was said.</summary>
    public required CompiledFormula? Amount { get; init; }

    /// <summary>What lies behind.</summary>
    public required CompiledNode Node { get; init; }

    /// <summary>An S1 cause lies behind, and the condition hears words whose silence must not rule it out.</summary>
    public required bool IsWary { get; init; }

    /// <summary>Slots of all facts that the condition rests on, computed ones followed; null: it turns on the day, the place or too much.</summary>
    public required ImmutableArray<int>? RestsOn { get; init; }

    /// <summary>How the condition stands where nothing was said of what it rests on, by what silence means; each noted when a case first shows it.</summary>
    public Standing?[] WhenUnasked { get; } = new Standing?[FactFrame.MeaningsOfSilence];

    /// <summary>How the condition stood where it was neither true nor false.</summary>
    public KnownStandings Undecided { get; } = new();

    /// <summary>Of 100 cases that arrive; null: no claim.</summary>
    public decimal? Share => Source.Share;
}
