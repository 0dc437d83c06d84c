namespace DiagnosisEngine.Evaluation;

/// <summary>How a walk ended.</summary>
internal enum WalkEnd
{
    /// <summary>At causes.</summary>
    Done,

    /// <summary>Nothing matched, and others come after.</summary>
    Pass,

    /// <summary>An answer is needed.</summary>
    Need,

    /// <summary>Nothing matched past something unknown: what is live is ranked.</summary>
    Rank,
}
