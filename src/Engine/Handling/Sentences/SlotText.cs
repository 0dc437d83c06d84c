namespace DiagnosisEngine.Handling;

/// <summary>What stands in a slot, or why nothing can.</summary>
/// <param name="Text">Null: nothing.</param>
/// <param name="Why">unknown-slot, private or not-found.</param>
internal readonly record struct SlotText(string? Text, string? Why = null)
{
    /// <summary>It is a rule's own words, of which there are few: nothing of the case is in it but what it is about.</summary>
    public bool IsFixed { get; init; }

    public static SlotText Unknown => new(null, "unknown-slot");

    public static SlotText Private => new(null, "private");

    public static SlotText NotFound => new(null, "not-found");

    /// <summary>It could be said, and stands elsewhere: its sentence is passed over without a gap.</summary>
    public static SlotText Silent => new(null);

    /// <summary>A rule's own words.</summary>
    public static SlotText Fixed(string? text) => Of(text) with { IsFixed = true };

    public static SlotText Of(string? text) => text is null ? Unknown : new(text);
}
