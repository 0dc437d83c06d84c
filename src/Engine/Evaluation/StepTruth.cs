namespace DiagnosisEngine.Evaluation;

/// <summary>What a condition came to.</summary>
public enum StepTruth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It waits for an answer.</summary>
    Open,

    /// <summary>Nobody can tell; it was stepped over.</summary>
    Unknowable,
}
