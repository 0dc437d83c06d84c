namespace DiagnosisEngine.Model;

/// <summary>What must have happened when a time limit ends. A law that demands an arrival is not met by a call.</summary>
public enum LimitAct
{
    /// <summary>Somebody stands at the place.</summary>
    Arrival,

    /// <summary>The result has been told.</summary>
    Answer,

    /// <summary>The service is back.</summary>
    Restore,

    /// <summary>The fault is mended.</summary>
    Repair,
}
