namespace DiagnosisEngine.Model;

/// <summary>How urgent a matter is. Lower is graver.</summary>
public enum Severity
{
    /// <summary>Life or public safety: dispatch at once.</summary>
    S1 = 1,

    /// <summary>Daily life badly affected: the same day.</summary>
    S2 = 2,

    /// <summary>Ordinary: within the promised time.</summary>
    S3 = 3,

    /// <summary>A question or an explanation.</summary>
    S4 = 4,
}
