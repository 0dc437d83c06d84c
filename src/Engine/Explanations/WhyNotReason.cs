namespace DiagnosisEngine.Explanations;

/// <summary>What keeps a cause from being concluded.</summary>
public enum WhyNotReason
{
    /// <summary>The condition before it does not hold.</summary>
    Contradicted,

    /// <summary>A branch that stands before it holds, and there is no way back.</summary>
    Overtaken,

    /// <summary>It stands where only what is unknown leads, and nothing there is unknown.</summary>
    NothingUnknown,

    /// <summary>The condition before it waits for an answer; the cause is not excluded.</summary>
    NotAsked,

    /// <summary>Nobody can tell whether the condition before it holds; the cause is not excluded.</summary>
    NotKnown,

    /// <summary>A gate spoke first, and its tree was not walked.</summary>
    GateSpoke,

    /// <summary>An S1 cause that only a default leads to; it is entered by a condition that holds or not at all.</summary>
    DangerByDefault,

    /// <summary>Its tree came to it, and another tree spoke.</summary>
    AnotherTreeSpoke,
}
