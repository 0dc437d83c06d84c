namespace DiagnosisEngine.Handling;

/// <summary>A sentence as it is said, or why it is not.</summary>
/// <param name="Text">The words; null: nothing is said.</param>
/// <param name="Why">Why nothing is said: unknown-slot, private, not-found; null when said, and when no wording was meant for this case.</param>
/// <param name="Detail">The slot or condition concerned.</param>
internal readonly record struct Spoken(string? Text, string? Why = null, string? Detail = null)
{
    /// <summary>It is a rule's own words and holds nothing of the case but what it is about.</summary>
    public bool IsFixed { get; init; }
}
