namespace DiagnosisEngine.Model;

/// <summary>The life of a tree. Drafts and tests never answer; a caller may ask to have them run beside what answers.</summary>
public enum TreeStatus
{
    /// <summary>Being written; its cases need not pass yet.</summary>
    Draft,

    /// <summary>Written, being tried; its cases must pass.</summary>
    Test,

    /// <summary>Answers.</summary>
    Stable,

    /// <summary>Still answers, but is to be replaced; its author is warned.</summary>
    Deprecated,
}
