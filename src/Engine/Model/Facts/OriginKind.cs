namespace DiagnosisEngine.Model;

/// <summary>Who can know a fact.</summary>
public enum OriginKind
{
    /// <summary>A back-office system, read without asking anybody.</summary>
    System,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>The agent who takes the complaint.</summary>
    Agent,

    /// <summary>Somebody who goes and looks; unknowable before the visit.</summary>
    Field,
}
