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

    /// <summary>The one that comes first; of equal ones an exact one.</summary>
    public static Deadline Earliest(IEnumerable<Deadline> deadlines)
    {
        var all = deadlines.ToArray();
        return all.Where(d => d.At is not null).OrderBy(d => d.At).ThenBy(d => !d.IsExact).FirstOrDefault()
            ?? all.FirstOrDefault(d => d.WaitsFor is not null)
            ?? None;
    }
}
