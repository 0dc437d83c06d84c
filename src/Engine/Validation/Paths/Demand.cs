using System.Collections.Immutable;

namespace DiagnosisEngine.Validation;

/// <summary>What must be so for a way to be gone.</summary>
internal abstract record Demand
{
    public static Demand Always { get; } = new Every([]);

    public static Demand Never { get; } = new Some([]);
}

/// <summary>The value lies wholly in these cells.</summary>
internal sealed record Inside(PathVariable Variable, CellSet Cells) : Demand;

/// <summary>The value does not lie wholly in these cells: of an interval, some of it is elsewhere.</summary>
internal sealed record Outside(PathVariable Variable, CellSet Cells) : Demand;

/// <summary>All of these.</summary>
internal sealed record Every(ImmutableArray<Demand> Parts) : Demand;

/// <summary>At least one of these.</summary>
internal sealed record Some(ImmutableArray<Demand> Parts) : Demand;
