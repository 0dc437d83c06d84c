namespace DiagnosisEngine.Expressions;

/// <summary>How much is known of an operand.</summary>
internal enum OperandState : byte
{
    /// <summary>Not asked yet; an answer may settle it.</summary>
    Open,

    /// <summary>Nobody can tell.</summary>
    Unknowable,

    /// <summary>Known to be absent.</summary>
    None,

    /// <summary>A value.</summary>
    Known,
}
