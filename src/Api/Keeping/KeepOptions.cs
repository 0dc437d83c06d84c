namespace DiagnosisEngine.Api.Keeping;

/// <summary>Where and how long diagnoses are kept.</summary>
internal sealed record KeepOptions
{
    /// <summary>Of PostgreSQL; null: SQLite.</summary>
    public string? Postgres { get; init; }

    /// <summary>The file of SQLite.</summary>
    public required string Sqlite { get; init; }

    /// <summary>After this long without a change a session is deleted.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(180);

    /// <summary>Text is kept as it was said, personal data included.</summary>
    public bool ClearText { get; init; }

    /// <summary>Somebody said where to keep: the store is opened at the start. Else it is opened when first needed.</summary>
    public bool IsConfigured { get; init; }
}
