namespace DiagnosisEngine.Evaluation;

/// <summary>How far a diagnosis has come.</summary>
public enum DiagnosisStatus
{
    /// <summary>Causes were found.</summary>
    Concluded,

    /// <summary>An answer is needed; causes so far are ranked.</summary>
    NeedsFacts,

    /// <summary>No cause can be told from here; the plan is to go and look.</summary>
    Undetermined,
}
