using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A number the law, a standard, a promise or usage sets.</summary>
public sealed record Figure
{
    /// <summary>Named in conditions as <c>$name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value; null when it is a table.</summary>
    public Value? Value { get; init; }

    /// <summary>The value by another fact; null when it is one value.</summary>
    public FigureTable? Table { get; init; }

    /// <summary>What it is counted per: <c>day</c>.</summary>
    public string? Per { get; init; }

    /// <summary>It ends this event (a date-time fact); null: not counted back.</summary>
    public string? Before { get; init; }

    /// <summary>It starts at this event (a date-time fact); null: at receipt.</summary>
    public string? After { get; init; }

    /// <summary>An average, never a deadline for one case.</summary>
    public bool IsMean { get; init; }

    /// <summary>As a time limit: what must have happened by its end; null: not said, somebody is called or the matter is done.</summary>
    public LimitAct? Act { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
