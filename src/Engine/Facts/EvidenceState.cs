namespace DiagnosisEngine.Facts;

/// <summary>What a piece of evidence says.</summary>
public enum EvidenceState
{
    /// <summary>A value.</summary>
    Known,

    /// <summary>Known to be absent.</summary>
    None,

    /// <summary>This source cannot tell.</summary>
    Unknowable,
}
