using System.Collections.Immutable;

namespace DiagnosisEngine.Handling;

/// <summary>By when a step is due.</summary>
/// <param name="At">Null: no limit is on file, or its event has not happened.</param>
/// <param name="WaitsFor">The event whose time is not yet known; null: none.</param>
/// <param name="UnreadYears">Years it counts working days of whose holidays were not entered.</param>
internal readonly record struct StepDue(DateTimeOffset? At, string? WaitsFor, ImmutableArray<int> UnreadYears);
