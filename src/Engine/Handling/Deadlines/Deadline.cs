using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>When something must be done, and what that moment rests on.</summary>
internal sealed record Deadline
{
    /// <summary>No limit is on file.</summary>
    public static Deadline None { get; } = new();

    /// <summary>Null: none, or its event has not happened.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Not merely the shortest of several that are possible. Only an exact one is told to a customer.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>It counts days: printed without an hour.</summary>
    public bool IsWholeDay { get; init; }

    /// <summary>The date-time fact whose value is awaited; null: none.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>Usage sets it, which decides and is never told to a customer.</summary>
    public bool IsPractice { get; init; }

    /// <summary>What must have happened by then; null: not said.</summary>
    public LimitAct? Act { get; init; }

    /// <summary>Years it counts working days of whose holidays were not entered.</summary>
    public ImmutableArray<int> UnreadYears { get; init; } = [];

    /// <summary>The facts it was reckoned from.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The one that comes first; of equal ones an exact one. Null stands for no limit.</summary>
    public static Deadline Earliest(ReadOnlySpan<Deadline?> deadlines)
    {
        Deadline? first = null;
        foreach (var one in deadlines)
            if (one is not null && one.Precedes(first)) first = one;
        return first ?? None;
    }

    /// <summary>A moment comes before what is still awaited.</summary>
    private bool Precedes(Deadline? other)
    {
        if (At is null) return other is null && WaitsFor is not null;
        return other?.At is not { } then || At < then || (At == then && IsExact && !other.IsExact);
    }
}
