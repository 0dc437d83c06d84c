namespace DiagnosisEngine.Evaluation;

/// <summary>Which of the four states of a condition a rule accepts.</summary>
[Flags]
public enum Truths
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It does not hold.</summary>
    False = 1,

    /// <summary>It holds.</summary>
    True = 2,

    /// <summary>It waits for an answer.</summary>
    Open = 4,

    /// <summary>Nobody can tell.</summary>
    Unknowable = 8,

    /// <summary>It is stepped over: it does not hold, or nobody can tell.</summary>
    Passed = False | Unknowable,

    /// <summary>Open or unknowable: some value could still decide it either way.</summary>
    Unsettled = Open | Unknowable,

    /// <summary>It may still be stepped over.</summary>
    MayPass = False | Unsettled,

    /// <summary>It may still hold.</summary>
    MayHold = True | Unsettled,
}
