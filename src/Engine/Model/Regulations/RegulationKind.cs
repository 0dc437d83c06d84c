namespace DiagnosisEngine.Model;

/// <summary>What weight a text has.</summary>
public enum RegulationKind
{
    /// <summary>Statute, regulation, normative document.</summary>
    Law,

    /// <summary>National or industry standard.</summary>
    Standard,

    /// <summary>What a company has promised in public. Cited as such, never as law.</summary>
    Promise,

    /// <summary>Published conditions or a contract. Cited as such, never as law.</summary>
    Terms,

    /// <summary>Usage and settings. Decides branches, is never cited.</summary>
    Practice,
}
