namespace DiagnosisEngine.Evaluation;

/// <summary>How a cause came to be named.</summary>
public enum CauseBasis
{
    /// <summary>Its conditions hold.</summary>
    Conclusive,

    /// <summary>Reached by <c>otherwise</c> or <c>unknown</c> past something unknown; never stated as found.</summary>
    Default,

    /// <summary>Ranked by the authors' shares.</summary>
    Shares,

    /// <summary>Ranked in the authors' order.</summary>
    Structure,
}
