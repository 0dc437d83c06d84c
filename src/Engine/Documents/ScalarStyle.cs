namespace DiagnosisEngine.Documents;

/// <summary>How a text was written.</summary>
internal enum ScalarStyle
{
    /// <summary>Bare.</summary>
    Plain,

    /// <summary>In <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>In <c>"</c>.</summary>
    DoubleQuoted,

    /// <summary>A block after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
