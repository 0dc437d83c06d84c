namespace DiagnosisEngine.Answers;

/// <summary>Whether what a system said of a fact can be used. All but the first two make it unknowable from there.</summary>
public enum SourceFactState
{
    /// <summary>A value.</summary>
    Read,

    /// <summary>Known to be absent.</summary>
    None,

    /// <summary>The system did not answer, or does not say.</summary>
    Missing,

    /// <summary>Of another type or out of range.</summary>
    Unreadable,

    /// <summary>Older than the fact may be.</summary>
    Stale,

    /// <summary>Different at the same time.</summary>
    Contradictory,
}
