namespace DiagnosisEngine.Model;

/// <summary>The life of a tree. Only stable trees answer unless a caller asks for more.</summary>
public enum TreeStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Written, being tried.</summary>
    Test,

    /// <summary>Answers.</summary>
    Stable,

    /// <summary>No longer answers; kept so that old answers can be read.</summary>
    Deprecated,
}
